using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Output;
using ReportLint.Reports.Bodies;

namespace ReportLint.Cli;

/// <summary>What a run over several reports has in memory of one: which it is, and where the rest lies.</summary>
/// <param name="File">As it is written, but for what it comes to.</param>
/// <param name="Result">What it came to by itself, and in <paramref name="Neighbourhood"/>; null where it was not linted yet.</param>
/// <param name="Neighbourhood">Null where it was not held against others.</param>
/// <param name="Sketches">Of its prose; null where it has none.</param>
sealed record RememberedReport(
    CheckedFile File, FiledReport Filed, ReportSpool.Kept? Result, string? Neighbourhood, ImmutableArray<ReportSpool.Kept?> Sketches)
{
    /// <summary>The whole report, where it was kept.</summary>
    public ReportSpool.Kept? Whole { get; init; }

    /// <summary>A word where what the cache had of it was damaged.</summary>
    public Diagnostic? Discarded { get; init; }
}
