using System.Collections.Immutable;
using System.Text.Json;
using ReportLint.Diagnostics;

namespace ReportLint.Output;

/// <summary>The findings of an earlier run, which are known and need not be looked at again.</summary>
public sealed class Baseline(IEnumerable<BaselineEntry> entries)
{
    readonly ILookup<string, BaselineEntry> byPath = entries.ToLookup(e => e.Path);

    /// <summary>The baseline a file holds; null when it is none.</summary>
    public static Baseline? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new Baseline([.. document.RootElement.GetProperty("findings").EnumerateArray().Select(ReadEntry)]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Writes the failures of a run, in order, as a baseline for later ones.</summary>
    public static void Write(LintRun run, Stream stream) => JsonText.Write(stream, json =>
    {
        json.WriteStartObject();
        json.WriteString("reportlint", "baseline");
        json.WriteStartArray("findings");
        foreach (var file in run.Files)
        {
            foreach (var finding in file.News)
                WriteEntry(json, new BaselineEntry(file.Path, finding.Rule.Id, finding.Fingerprint, finding.Severity, VisibleText.Of(finding.Message.In(run.Language))));
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The file with every finding marked as new or unchanged, and with the findings it no longer has.</summary>
    public CheckedFile Compare(CheckedFile file)
    {
        if (file.Result is null)
            return file;
        var known = new Dictionary<(string Rule, string Fingerprint), BaselineEntry>();
        foreach (var entry in byPath[file.Path])
            known[(entry.RuleId, entry.Fingerprint)] = entry;
        return file with
        {
            Findings = [.. file.Findings.Select(f => f with { Baseline = known.Remove((f.Rule.Id, f.Fingerprint)) ? BaselineState.Unchanged : BaselineState.New })],
            Absent = [.. known.Values],
        };
    }

    /// <summary>The findings of files that are no longer there.</summary>
    public ImmutableArray<BaselineEntry> Gone(Func<string, bool> isThere) => [.. byPath.Where(f => !isThere(f.Key)).SelectMany(f => f)];

    static BaselineEntry ReadEntry(JsonElement entry) => new(
        entry.GetProperty("path").GetString() ?? "",
        entry.GetProperty("ruleId").GetString() ?? "",
        entry.GetProperty("fingerprint").GetString() ?? "",
        entry.GetProperty("severity").GetString() switch { "error" => Severity.Error, "warning" => Severity.Warning, _ => Severity.Note },
        entry.GetProperty("message").GetString() ?? "");

    static void WriteEntry(Utf8JsonWriter json, BaselineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("path", entry.Path);
        json.WriteString("ruleId", entry.RuleId);
        json.WriteString("fingerprint", entry.Fingerprint);
        json.WriteString("severity", Wording.Word(entry.Severity));
        json.WriteString("message", entry.Message);
        json.WriteEndObject();
    }
}
