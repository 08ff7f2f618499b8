using System.Collections.Immutable;
using ReportLint.Linting.Examples;
using ReportLint.Reports.Forms;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>One version of a rule file, read when it is first asked for.</summary>
sealed class EditedRuleFile
{
    readonly Lazy<RulePack> pack;
    readonly Lazy<RuleText> text;
    readonly Lazy<ImmutableArray<ExampleResult>> examples;

    public EditedRuleFile(SourceText source, FormSet forms)
    {
        Source = source;
        pack = new(() => RulePack.Read([source], forms));
        text = new(() => RuleText.Read(source));
        examples = new(() => RuleExamples.Run(Pack));
    }

    public SourceText Source { get; }

    public RulePack Pack => pack.Value;

    public RuleText Text => text.Value;

    /// <summary>What became of the examples of the rules that could be loaded.</summary>
    public ImmutableArray<ExampleResult> Examples => examples.Value;
}
