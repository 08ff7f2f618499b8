using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>SARIF 2.1.0, written as the run goes: what is only known at its end stands at the end of the file.</summary>
static class SarifFormat
{
    public static void Write(LintRun run, Stream stream) => JsonText.Write(stream, json => Write(json, run));

    static void Write(Utf8JsonWriter json, LintRun run)
    {
        var locations = new SarifLocations(run);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteString("defaultEncoding", "utf-8");
        json.WriteString("language", run.Language == Language.English ? "en" : "zh-CN");
        WriteRoot(json, run);
        var problems = WriteResults(json, run, locations);
        var end = run.End();
        var notifications = new SarifNotifications([.. end.Problems, .. problems], run.Language);
        SarifTool.Write(json, run, notifications);
        SarifInvocation.Write(json, run, end, notifications, locations);
        locations.WriteArtifacts(json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteRoot(Utf8JsonWriter json, LintRun run)
    {
        if (run.SarifProfile != SarifProfile.Portable)
            return;
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifLocations.RootId);
        json.WriteString("uri", run.Root);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Returns what had to be said while reading the files.</summary>
    static List<Diagnostic> WriteResults(Utf8JsonWriter json, LintRun run, SarifLocations locations)
    {
        var results = new SarifResults(json, run, locations);
        var problems = new List<Diagnostic>();
        json.WriteStartArray("results");
        foreach (var file in run.Files)
        {
            locations.Add(file);
            problems.AddRange(file.Problems);
            results.Write(file);
            json.Pass();
        }
        results.WriteAbsent(run.Gone);
        json.WriteEndArray();
        return problems;
    }
}
