using ReportLint.Diagnostics;
using ReportLint.Output;

namespace ReportLint.Cli;

/// <summary>What a call of <c>check</c> asks for.</summary>
sealed record CheckRequest
{
    public required string[] Paths { get; init; }

    /// <summary>A file that lists more paths, one a line; <c>-</c> for standard input.</summary>
    public string? FilesFrom { get; init; }

    /// <summary>The name of the report that standard input holds; null when it holds none.</summary>
    public string? StdinFilename { get; init; }

    /// <summary>Standard input can be read once, and for one thing; null when it is.</summary>
    public Diagnostic? InputConflict => (StdinFilename, FilesFrom, Watch) switch
    {
        (not null, "-", _) => ProgramDiagnostics.WrongCommandLine("标准输入只有一个：--stdin-filename 和 --files-from - 不能一起用。", "There is one standard input: --stdin-filename and --files-from - do not go together."),
        (not null, _, true) or (_, "-", true) => ProgramDiagnostics.WrongCommandLine("标准输入只能读一次，不能和 --watch 一起用。", "Standard input can be read once only, so it does not go with --watch."),
        _ => null,
    };

    public required string[] RuleFolders { get; init; }

    public string? Config { get; init; }

    /// <summary>Null where it is left to the configuration.</summary>
    public OutputFormat? Format { get; init; }

    /// <summary>Null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The name of a threshold; null where it is left to the configuration.</summary>
    public string? FailOn { get; init; }

    public bool FailOnUndecided { get; init; }

    /// <summary>A file of known findings; null for none.</summary>
    public string? Baseline { get; init; }

    public required int Jobs { get; init; }

    public SarifProfile SarifProfile { get; init; }

    public bool AllOutcomes { get; init; }

    public bool Statistics { get; init; }

    /// <summary>Whether results are kept for, and taken from, other runs.</summary>
    public bool Cache { get; init; }

    /// <summary>Whether to go on and check again when something changes.</summary>
    public bool Watch { get; init; }

    public bool Quiet { get; init; }

    public required string Color { get; init; }
}
