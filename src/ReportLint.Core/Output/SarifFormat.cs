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
        var locations = new SarifLocations(run.Root, run.SarifProfile);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        SarifRules.WriteTool(json, run);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteString("defaultEncoding", "utf-8");
        json.WriteString("language", LanguageTag(run.Language));
        WriteRoot(json, run);
        var results = new SarifResults(json, run, locations);
        var problems = new List<Diagnostic>();
        json.WriteStartArray("results");
        foreach (var file in run.Files)
        {
            locations.Add(file);
            problems.AddRange(file.Problems);
            results.Write(file);
            json.Flush();
        }
        json.WriteEndArray();
        var end = run.End();
        WriteInvocation(json, run.Language, end, [.. end.Problems, .. problems], locations);
        locations.WriteArtifacts(json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static string LanguageTag(Language language) => language == Language.English ? "en" : "zh-CN";

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

    static void WriteInvocation(Utf8JsonWriter json, Language language, RunEnd end, List<Diagnostic> problems, SarifLocations locations)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", end.ExitCode < 2);
        json.WriteNumber("exitCode", end.ExitCode);
        if (problems.Count > 0)
        {
            json.WriteStartArray("toolExecutionNotifications");
            foreach (var problem in problems)
                WriteNotification(json, language, problem, locations);
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void WriteNotification(Utf8JsonWriter json, Language language, Diagnostic problem, SarifLocations locations)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", problem.Id);
        json.WriteEndObject();
        json.WriteString("level", Wording.Word(problem.Severity));
        SarifResults.WriteMessage(json, "message", VisibleText.Of(problem.Message.In(language)));
        if (problem.Location is { } location)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            locations.WritePhysical(json, location, withContext: false);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
