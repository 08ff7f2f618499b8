using ReportLint.Diagnostics;

namespace ReportLint.Configuration;

/// <summary>What the command line may leave unsaid about output. Null where the configuration leaves it unsaid, too.</summary>
public sealed record OutputSettings
{
    public string? Format { get; init; }

    public string? File { get; init; }

    /// <summary>A threshold by its name on the command line.</summary>
    public string? FailOn { get; init; }

    public bool? FailOnUndecided { get; init; }

    /// <summary>Whether results are kept between runs.</summary>
    public bool? Cache { get; init; }

    /// <summary>These, and where they say nothing, what a farther configuration says.</summary>
    public OutputSettings Before(OutputSettings farther) => new()
    {
        Format = Format ?? farther.Format,
        File = File ?? farther.File,
        FailOn = FailOn ?? farther.FailOn,
        FailOnUndecided = FailOnUndecided ?? farther.FailOnUndecided,
        Cache = Cache ?? farther.Cache,
    };

    /// <summary>The names of the formats; the formats themselves are in Output.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["text", "sarif", "json", "ndjson", "github", "gitlab", "junit", "csv", "html"];

    public static IReadOnlyList<string> Thresholds { get; } = ["error", "warning", "note", "never"];

    /// <summary>The least severity that a threshold means; null for none.</summary>
    public static Severity? Threshold(string name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "note" => Severity.Note,
        _ => null,
    };
}
