using ReportLint.Diagnostics;
using ReportLint.Rules;

namespace ReportLint.Output;

/// <summary>The closing counts of a run. Outcomes are counted per rule, report and element.</summary>
public sealed record Totals
{
    /// <summary>Reports that could be read.</summary>
    public int Reports { get; init; }

    /// <summary>Files that could not.</summary>
    public int Unreadable { get; init; }

    /// <summary>Reports whose result was kept from an earlier run.</summary>
    public int Cached { get; init; }

    public int Passed { get; init; }

    public int Failed { get; init; }

    public int Undecided { get; init; }

    public int NotApplicable { get; init; }

    public int Waived { get; init; }

    /// <summary>Failures that the baseline did not have; without a baseline, all of them.</summary>
    public int New { get; init; }

    /// <summary>Failures that the baseline had.</summary>
    public int Known { get; init; }

    /// <summary>Failures of the baseline that are no longer there.</summary>
    public int Absent { get; init; }

    /// <summary>New failures by severity.</summary>
    public int Errors { get; init; }

    public int Warnings { get; init; }

    public int Notes { get; init; }

    public int Evaluated => Passed + Failed + Undecided + NotApplicable + Waived;

    public Totals With(CheckedFile file) => file.Result is not { } result ? this with { Unreadable = Unreadable + 1 } : this with
    {
        Reports = Reports + (file.IsRoster ? 0 : 1),
        Cached = Cached + (file.IsFromCache ? 1 : 0),
        Passed = Passed + result.Count(Outcome.Pass),
        Failed = Failed + result.Count(Outcome.Fail),
        Undecided = Undecided + result.Count(Outcome.Undecided),
        NotApplicable = NotApplicable + result.Count(Outcome.NotApplicable),
        Waived = Waived + result.Count(Outcome.Waived),
        New = New + Count(file, null),
        Known = Known + file.Findings.Count(f => f.Outcome == Outcome.Fail && f.Baseline == BaselineState.Unchanged),
        Absent = Absent + file.Absent.Length,
        Errors = Errors + Count(file, Severity.Error),
        Warnings = Warnings + Count(file, Severity.Warning),
        Notes = Notes + Count(file, Severity.Note),
    };

    static int Count(CheckedFile file, Severity? severity) => file.Findings.IsEmpty ? 0 :
        file.News.Concat(file.LeftOut.Where(f => f.Outcome == Outcome.Fail)).Count(f => severity is null || f.Severity == severity);

    /// <summary>How many new failures are at least that grave.</summary>
    public int AtLeast(Severity severity) => severity switch
    {
        Severity.Error => Errors,
        Severity.Warning => Errors + Warnings,
        _ => Errors + Warnings + Notes,
    };
}
