using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Linting.Examples;

/// <summary>What became of one example of a rule.</summary>
/// <param name="Written">The example as its author wrote it.</param>
/// <param name="Verdict">The verdict on the element the example is about; null when the example could not be run.</param>
/// <param name="Problems">Why it did not pass; empty when it did.</param>
public sealed record ExampleResult(Rule Rule, Location Location, string Written, Outcome Expected, Verdict? Verdict, ImmutableArray<Diagnostic> Problems)
{
    public bool Passed => Problems.IsEmpty;
}
