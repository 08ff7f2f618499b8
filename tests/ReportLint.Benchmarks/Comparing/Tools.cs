using System.Collections.Immutable;

namespace ReportLint.Benchmarks.Comparing;

/// <summary>ReportLint and its peers.</summary>
/// <param name="packages">The folder that peers/install filled.</param>
/// <param name="programs">The folder with the published programs of this repository, a folder each.</param>
/// <param name="selfContained">The self-contained build of ReportLint; null when there is none to measure.</param>
/// <param name="native">The native build; null when there is none to measure.</param>
sealed class Tools(string packages, string programs, string? selfContained, string? native)
{
    static readonly string Peers = Repository.PathTo("tests/ReportLint.Benchmarks/peers");

    readonly ImmutableDictionary<string, string> python = ImmutableDictionary<string, string>.Empty
        .Add("PYTHONPATH", Path.Combine(packages, "python/usr/lib/python3/dist-packages"))
        .Add("LD_LIBRARY_PATH", string.Join(':', Directory.GetDirectories(Path.Combine(packages, "python/usr/lib"), "*-linux-gnu")));

    /// <summary>The whole pack, with places, as SARIF.</summary>
    public Tool ReportLint => new(
        "ReportLint",
        (input, output) => new CommandLine(
            Path.Combine(programs, "reportlint/reportlint"), ["check", input.Pages, "--format", "sarif", "--output", output, "--fail-on", "never"]),
        FindingFiles.Sarif);

    /// <summary>The same program, compiled with its framework for one kind of machine; null when there is none.</summary>
    public Tool? SelfContained => selfContained is null ? null : Built(selfContained, "ReportLint, self-contained");

    /// <summary>The same program, compiled to native code; null when there is none.</summary>
    public Tool? Native => native is null ? null : Built(native, "ReportLint, native");

    Tool Built(string program, string name) => ReportLint with
    {
        Name = name,
        Command = (input, output) => ReportLint.Command(input, output) with { Program = Path.GetFullPath(program) },
    };

    /// <summary>The same, remembering in a folder what it found.</summary>
    public Tool CachedIn(string folder) => ReportLint with
    {
        Name = "ReportLint --cache",
        Command = (input, output) => ReportLint.Command(input, output) is var run ? run with { Arguments = run.Arguments.Add("--cache"), Folder = folder } : null!,
    };

    public Tool Floor => new(
        "hand-coded C#", (input, output) => new CommandLine(Path.Combine(programs, "floor/floor"), [input.Pages, output]), FindingFiles.Sarif);

    /// <summary>Our own reading of bytes into pages, without tables, facts or rules. It finds nothing.</summary>
    public Tool Parsing => new(
        "parsing alone", (input, _) => new CommandLine(Path.Combine(programs, "parsing/parsing"), [input.Pages]), _ => []);

    public Tool Schematron => new("lxml, ISO Schematron", (input, output) => Python("schematron/check.py", output, input.Pages), FindingFiles.Lines);

    public Tool BeautifulSoup => new("BeautifulSoup", (input, output) => Python("beautifulsoup/check.py", output, input.Pages), FindingFiles.Lines);

    public Tool Spectral => new(
        "Spectral on JSON",
        (input, output) => Node(
            "spectral", "lint", "--quiet", "--ruleset", Path.Combine(Peers, "spectral/ruleset.mjs"), "--format", "json", "--output", output,
            File.Exists(input.Json) ? input.Json : Path.Combine(input.Json, "*.json")),
        FindingFiles.Spectral);

    public Tool HtmlValidate => new(
        "html-validate",
        (input, output) => Node(
            ["html-validate", "--config", Path.Combine(Peers, "html-validate/htmlvalidate.config.mjs"), "--formatter", $"json={output}", .. input.Files]),
        FindingFiles.HtmlValidate);

    public CommandLine Extract(string pages, string json) => Python("spectral/extract.py", null, pages, json);

    CommandLine Python(string script, string? output, params string[] arguments) =>
        new("/usr/bin/python3", [Path.Combine(Peers, script), .. arguments], output) { Environment = python };

    CommandLine Node(string program, params string[] arguments) => Node([program, .. arguments]);

    CommandLine Node(string[] words) => new(Path.Combine(packages, "node/node_modules/.bin", words[0]), [.. words[1..]]);
}
