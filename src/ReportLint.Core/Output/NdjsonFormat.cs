using System.Text.Json;
using ReportLint.Rules;

namespace ReportLint.Output;

/// <summary>A JSON object a line, each with its <c>type</c>: finding, verdict, absent (in the baseline only), problem, and last the totals.</summary>
static class NdjsonFormat
{
    public static void Write(LintRun run, Stream stream)
    {
        foreach (var file in run.Files)
        {
            foreach (var finding in file.Findings)
                WriteLine(stream, "finding", json => FindingJson.Write(json, finding, file.Path, run.Language));
            foreach (var verdict in run.AllOutcomes ? file.Result?.Verdicts ?? [] : [])
            {
                if (verdict.Outcome is not (Outcome.Fail or Outcome.Waived))
                    WriteLine(stream, "verdict", json => FindingJson.Write(json, verdict, file.Path, run.Language));
            }
            WriteAbsent(stream, file.Absent);
            foreach (var problem in file.Problems)
                WriteLine(stream, "problem", json => FindingJson.Write(json, problem, run.Language));
            stream.Flush();
        }
        WriteAbsent(stream, run.Gone);
        var end = run.End();
        foreach (var problem in end.Problems)
            WriteLine(stream, "problem", json => FindingJson.Write(json, problem, run.Language));
        WriteLine(stream, "totals", json => FindingJson.Write(json, end, run.Rules.Length));
    }

    static void WriteAbsent(Stream stream, IEnumerable<BaselineEntry> entries)
    {
        foreach (var entry in entries)
            WriteLine(stream, "absent", json => FindingJson.Write(json, entry));
    }

    static void WriteLine(Stream stream, string type, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(stream, JsonText.Compact))
        {
            json.WriteStartObject();
            json.WriteString("type", type);
            write(json);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }
}
