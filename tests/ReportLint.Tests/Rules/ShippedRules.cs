using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Tests.Rules;

/// <summary>The forms and rules of the repository, as tests read them.</summary>
static class ShippedRules
{
    public static FormSet Forms { get; } = ReadForms();

    public static RulePack Pack { get; } = RulePack.Read(Sources("*.rule"), Forms);

    public static ImmutableArray<SourceText> Sources(string pattern) =>
        [.. Repository.Files("rules", pattern).Select(f => new SourceText(Repository.Relative(f), File.ReadAllText(f)))];

    static FormSet ReadForms()
    {
        var diagnostics = new List<Diagnostic>();
        var forms = FormSet.Read([.. Sources("*.yaml"), .. Sources("*.txt")], diagnostics);
        return diagnostics.Count == 0 ? forms : throw new InvalidOperationException(diagnostics[0].ToString());
    }
}
