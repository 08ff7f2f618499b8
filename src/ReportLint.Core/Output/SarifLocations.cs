using System.Text.Json;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>Writes places as SARIF does, and keeps the list of files they lie in.</summary>
sealed class SarifLocations(LintRun run)
{
    public const string RootId = "SRCROOT";

    /// <summary>The base of files outside the root: where they lie is nobody's business who gets the log.</summary>
    const string ElsewhereId = "ELSEWHERE";

    /// <summary>Longer stretches are not repeated in the file.</summary>
    const int LongestSnippet = Excerpts.LongestShown;

    readonly List<Artifact> files = [];
    readonly Dictionary<string, int> indexes = [];
    readonly Dictionary<SourceText, string> extractions = [];

    public void Add(CheckedFile file)
    {
        var source = file.Result?.Report.Source;
        Add(new Artifact(file.Path, source is { IsExtracted: false } ? source.Encoding : null, file.Length, file.Sha256, "analysisTarget"));
    }

    /// <summary>A place in a DOCX or PDF is one in the text taken out of it, if that is kept; else no more is said than the file.</summary>
    public void WritePhysical(Utf8JsonWriter json, Location location, bool withContext)
    {
        if (PathOfLines(location.Source) is not { } path)
        {
            WriteFile(json, location.Path);
            return;
        }
        json.WriteStartObject("physicalLocation");
        WriteArtifactLocation(json, "artifactLocation", path);
        WriteRegion(json, "region", location);
        if (withContext)
            WriteContext(json, location);
        json.WriteEndObject();
    }

    /// <summary>A file as a whole: a region is asked for by code scanning.</summary>
    public void WriteFile(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifactLocation(json, "artifactLocation", path);
        json.WriteStartObject("region");
        WritePositions(json, new LinePosition(1, 1), new LinePosition(1, 1));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public void WriteArtifactLocation(Utf8JsonWriter json, string name, string path)
    {
        json.WriteStartObject(name);
        WriteUri(json, path);
        if (indexes.TryGetValue(path, out var index))
            json.WriteNumber("index", index);
        json.WriteEndObject();
    }

    public void WriteArtifacts(Utf8JsonWriter json)
    {
        json.WriteStartArray("artifacts");
        foreach (var file in files)
        {
            WriteArtifact(json, file);
            json.Pass();
        }
        json.WriteEndArray();
    }

    public static void WriteRegion(Utf8JsonWriter json, string name, Location location)
    {
        json.WriteStartObject(name);
        WritePositions(json, location.Start, location.End);
        if (location.Span.Length <= LongestSnippet)
            WriteSnippet(json, location.Text);
        json.WriteEndObject();
    }

    void Add(Artifact file)
    {
        if (indexes.TryAdd(file.Path, files.Count))
            files.Add(file);
    }

    /// <summary>The file whose lines a text's lines are; null when there is none.</summary>
    string? PathOfLines(SourceText source)
    {
        if (!source.IsExtracted)
            return source.Path;
        if (run is not { SarifProfile: SarifProfile.Vscode, KeepExtraction: { } keep })
            return null;
        if (!extractions.TryGetValue(source, out var path))
        {
            path = extractions[source] = keep(source);
            Add(new Artifact(path, "utf-8", null, null, "resultFile"));
        }
        return path;
    }

    void WriteArtifact(Utf8JsonWriter json, Artifact file)
    {
        json.WriteStartObject();
        json.WriteStartObject("location");
        WriteUri(json, file.Path);
        json.WriteEndObject();
        if (file.Encoding is { } encoding)
            json.WriteString("encoding", encoding);
        if (MimeTypes.GetValueOrDefault(Path.GetExtension(file.Path).ToLowerInvariant()) is { } type)
            json.WriteString("mimeType", type);
        if (file.Length is { } length)
            json.WriteNumber("length", length);
        if (file.Sha256 is { } hash)
        {
            json.WriteStartObject("hashes");
            json.WriteString("sha-256", hash);
            json.WriteEndObject();
        }
        json.WriteStartArray("roles");
        json.WriteStringValue(file.Role);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    void WriteUri(Utf8JsonWriter json, string path)
    {
        var absolute = new Uri(new Uri(run.Root), FileAddress.Relative(path)).AbsoluteUri;
        if (run.SarifProfile != SarifProfile.Portable)
        {
            json.WriteString("uri", absolute);
            return;
        }
        var isInside = absolute.StartsWith(run.Root, StringComparison.Ordinal);
        json.WriteString("uri", isInside ? absolute[run.Root.Length..] : FileAddress.Elsewhere(path));
        json.WriteString("uriBaseId", isInside ? RootId : ElsewhereId);
    }

    /// <summary>The lines around the place, when there are any and they are not the page squeezed into one.</summary>
    static void WriteContext(Utf8JsonWriter json, Location location)
    {
        var source = location.Source;
        var (first, last) = (location.Start.Line, location.End.Line);
        var (from, to) = (Math.Max(1, first - Excerpts.LinesAround), Math.Min(source.LineCount, last + Excerpts.LinesAround));
        var span = TextSpan.FromBounds(source.LineSpan(from).Start, source.LineSpan(to).End);
        if (span.Length > LongestSnippet || to - from <= last - first)
            return;
        json.WriteStartObject("contextRegion");
        json.WriteNumber("startLine", from);
        json.WriteNumber("endLine", to);
        WriteSnippet(json, source.Slice(span).ToString());
        json.WriteEndObject();
    }

    static void WritePositions(Utf8JsonWriter json, LinePosition start, LinePosition end)
    {
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }

    static void WriteSnippet(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("snippet");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    static readonly Dictionary<string, string> MimeTypes = new()
    {
        [".html"] = "text/html",
        [".htm"] = "text/html",
        [".txt"] = "text/plain",
        [".md"] = "text/markdown",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".pdf"] = "application/pdf",
    };

    /// <summary>What is said of a file at the end of a run. Its report is not kept: a run of thousands would hold them all.</summary>
    sealed record Artifact(string Path, string? Encoding, long? Length, string? Sha256, string Role);
}
