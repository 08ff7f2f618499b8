using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Rules;

namespace ReportLint.Linting;

/// <summary>What the rules that speak of other reports came to, and among which reports: they hold wherever those are the same.</summary>
/// <param name="Neighbourhood">See <see cref="Series.Neighbourhood"/>.</param>
/// <param name="Others">How many other bodies had a report for the year. It alone may differ; see <see cref="Series.Restated"/>.</param>
/// <param name="Said">What has to be said of where the report is filed.</param>
public sealed record BesideVerdicts(string Neighbourhood, int Others, ImmutableArray<Verdict> Verdicts, ImmutableArray<Diagnostic> Said);
