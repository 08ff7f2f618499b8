using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;

namespace ReportLint.Rules.Compilation;

/// <summary>Turns bound rules into closures. The closures are made when a rule is first held against a report.</summary>
static class RuleCompiler
{
    public static CompiledRule Compile(BoundRule rule, FormSet forms) => new(rule, forms.Script);
}
