using System.Collections.Immutable;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Rules;

namespace ReportLint.Output;

/// <summary>One file of a run, as every format writes it.</summary>
/// <param name="Path">As findings print it, with forward slashes.</param>
/// <param name="Length">In bytes; null when the file could not be opened.</param>
/// <param name="Sha256">Of the bytes, in lower-case hex; null when the file could not be opened.</param>
/// <param name="Result">Null when the file could not be read as a report.</param>
public sealed record CheckedFile(string Path, long? Length, string? Sha256, LintResult? Result)
{
    /// <summary>Whether the result was kept from an earlier run.</summary>
    public bool IsFromCache { get; init; }

    /// <summary>What had to be said while opening and reading it.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];

    /// <summary>The failures in order of place, waived ones included.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Failures beyond as many as are listed: counted, and not written.</summary>
    public ImmutableArray<Finding> LeftOut { get; init; } = [];

    /// <summary>Failures of the baseline that this file no longer has.</summary>
    public ImmutableArray<BaselineEntry> Absent { get; init; } = [];

    /// <summary>Whether it is a list of bodies and not a report.</summary>
    public bool IsRoster { get; init; }

    /// <summary>The waivers that some failure is covered by.</summary>
    public ImmutableArray<Waiver> WaiversUsed { get; init; } = [];

    /// <summary>The failures a person has to look at: neither waived nor in the baseline.</summary>
    public IEnumerable<Finding> News => Findings.Where(f => f.Outcome == Outcome.Fail && f.Baseline != BaselineState.Unchanged);
}
