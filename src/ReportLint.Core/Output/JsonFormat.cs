using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Rules;

namespace ReportLint.Output;

/// <summary>One JSON document: reports with their findings, what only the baseline has, problems, totals.</summary>
static class JsonFormat
{
    public static void Write(LintRun run, Stream stream) => JsonText.Write(stream, json => Write(json, run));

    static void Write(Utf8JsonWriter json, LintRun run)
    {
        var problems = new List<Diagnostic>();
        var absent = new List<BaselineEntry>();
        json.WriteStartObject();
        json.WriteString("version", run.Version);
        json.WriteStartArray("reports");
        foreach (var file in run.Files)
        {
            WriteFile(json, file, run);
            problems.AddRange(file.Problems);
            absent.AddRange(file.Absent);
            json.Flush();
        }
        json.WriteEndArray();
        absent.AddRange(run.Gone);
        if (absent.Count > 0)
            WriteArray(json, "absent", absent, e => FindingJson.Write(json, e));
        var end = run.End();
        WriteArray(json, "problems", end.Problems.Concat(problems), p => FindingJson.Write(json, p, run.Language));
        json.WriteStartObject("totals");
        FindingJson.Write(json, end, run.Rules.Length);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteFile(Utf8JsonWriter json, CheckedFile file, LintRun run)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        if (file.Sha256 is { } hash)
            json.WriteString("sha256", hash);
        json.WriteBoolean("read", file.Result is not null);
        WriteArray(json, "findings", file.Findings, f => FindingJson.Write(json, f, file.Path, run.Language));
        if (run.AllOutcomes && file.Result is { } result)
            WriteArray(json, "verdicts", result.Verdicts.Where(v => v.Outcome is not (Outcome.Fail or Outcome.Waived)), v => FindingJson.Write(json, v, file.Path, run.Language));
        json.WriteEndObject();
    }

    static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> things, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var thing in things)
        {
            json.WriteStartObject();
            write(thing);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
