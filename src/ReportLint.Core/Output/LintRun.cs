using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>One run of the linter: the one model every format is written from.</summary>
public sealed record LintRun
{
    /// <summary>The language people are spoken to in.</summary>
    public required Language Language { get; init; }

    /// <summary>The folder that relative paths start from, as an absolute <c>file:</c> address that ends in a slash.</summary>
    public required string Root { get; init; }

    /// <summary>The program's version.</summary>
    public required string Version { get; init; }

    /// <summary>Every rule that ran, in order of id, whether it found anything or not.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>
    /// The files in order of path. They are read and linted while they are being enumerated, so this goes once only, and
    /// a long run holds no more than a few reports at a time.
    /// </summary>
    public required IEnumerable<CheckedFile> Files { get; init; }

    /// <summary>Findings of the baseline in files that are no longer there.</summary>
    public ImmutableArray<BaselineEntry> Gone { get; init; } = [];

    /// <summary>What is known when the last file is done. To be called after <see cref="Files"/> has been enumerated.</summary>
    public required Func<RunEnd> End { get; init; }

    /// <summary>Whether outcomes other than failures are written too, by formats that can.</summary>
    public bool AllOutcomes { get; init; }

    /// <summary>Whether text may carry colours.</summary>
    public bool Color { get; init; }

    /// <summary>Whether text keeps to one line a finding.</summary>
    public bool Quiet { get; init; }

    /// <summary>Who the SARIF is for.</summary>
    public SarifProfile SarifProfile { get; init; }

    /// <summary>Severities that the configuration gives rules for some report or other; null for a rule that is off.</summary>
    public ImmutableArray<(Rule Rule, Severity? Severity)> Configured { get; init; } = [];

    /// <summary>
    /// Has a text that was taken out of a DOCX or PDF kept where people can open it, and returns its path. Null where there
    /// is no such place.
    /// </summary>
    public Func<SourceText, string>? KeepExtraction { get; init; }
}

/// <summary>The end of a run.</summary>
/// <param name="Problems">What kept the program from doing all that was asked: broken rules, wrong configuration, paths that do not exist.</param>
/// <param name="ExitCode">What the program will return.</param>
public sealed record RunEnd(Totals Totals, ImmutableArray<Diagnostic> Problems, int ExitCode);
