using System.Collections.Immutable;

namespace ReportLint.Output;

/// <summary>A way of writing the findings of a run.</summary>
/// <param name="Name">As the command line names it.</param>
/// <param name="Write">Enumerates the run's files once and writes them, in UTF-8.</param>
public sealed record OutputFormat(string Name, Action<LintRun, Stream> Write)
{
    public static ImmutableArray<OutputFormat> All { get; } =
    [
        new("text", TextFormat.Write),
        new("sarif", SarifFormat.Write),
        new("json", JsonFormat.Write),
        new("ndjson", NdjsonFormat.Write),
        new("github", GithubFormat.Write),
        new("gitlab", GitlabFormat.Write),
        new("junit", JunitFormat.Write) { TellsEveryOutcome = true },
        new("csv", CsvFormat.Write),
        new("html", HtmlFormat.Write) { TellsEveryOutcome = true },
    ];

    /// <summary>Whether it says why a rule passed, did not apply or was undecided, without being asked for all outcomes.</summary>
    public bool TellsEveryOutcome { get; init; }

    public static OutputFormat Named(string name) => All.First(f => f.Name == name);
}
