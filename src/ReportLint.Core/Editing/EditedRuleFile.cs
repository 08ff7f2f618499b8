using ReportLint.Reports.Forms;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>One version of a rule file, read when it is first asked for.</summary>
sealed class EditedRuleFile(SourceText source, FormSet forms)
{
    readonly Lazy<RulePack> pack = new(() => RulePack.Read([source], forms));
    readonly Lazy<RuleText> text = new(() => RuleText.Read(source));

    public SourceText Source => source;

    public RulePack Pack => pack.Value;

    public RuleText Text => text.Value;
}
