using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Rules;

namespace ReportLint.Linting;

/// <summary>Everything known about one report after linting it.</summary>
/// <param name="Verdicts">One for every rule and element, in order of rule id and element.</param>
/// <param name="Findings">The failures as diagnostics, in order of place.</param>
public sealed record LintResult(Report Report, ImmutableArray<Verdict> Verdicts, ImmutableArray<Diagnostic> Findings)
{
    public int Count(Outcome outcome)
    {
        var count = 0;
        foreach (var verdict in Verdicts)
            count += verdict.Outcome == outcome ? 1 : 0;
        return count;
    }
}
