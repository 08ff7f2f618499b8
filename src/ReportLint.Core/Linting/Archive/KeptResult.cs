using System.Collections.Immutable;
using ReportLint.Diagnostics;

namespace ReportLint.Linting.Archive;

/// <summary>What is kept of linting a report.</summary>
/// <param name="Alone">What the report by itself came to.</param>
/// <param name="Said">What had to be said while reading it.</param>
/// <param name="Beside">What it came to beside others; null where that was not asked.</param>
public sealed record KeptResult(LintResult Alone, ImmutableArray<Diagnostic> Said, BesideVerdicts? Beside);
