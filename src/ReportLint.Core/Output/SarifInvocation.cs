using System.Text.Json;

namespace ReportLint.Output;

/// <summary>Writes how the run went: its exit code, the severities that were configured, what could not be read or done.</summary>
static class SarifInvocation
{
    public static void Write(Utf8JsonWriter json, LintRun run, RunEnd end, SarifNotifications notifications, SarifLocations locations)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", end.ExitCode < 2);
        json.WriteNumber("exitCode", end.ExitCode);
        json.WriteStartObject("workingDirectory");
        json.WriteString("uri", run.Root);
        json.WriteEndObject();
        WriteConfigured(json, run);
        notifications.WriteAll(json, locations);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void WriteConfigured(Utf8JsonWriter json, LintRun run)
    {
        if (run.Configured.IsEmpty)
            return;
        json.WriteStartArray("ruleConfigurationOverrides");
        foreach (var (rule, severity) in run.Configured)
        {
            json.WriteStartObject();
            json.WriteStartObject("descriptor");
            json.WriteString("id", rule.Id);
            json.WriteNumber("index", run.Rules.IndexOf(rule));
            json.WriteEndObject();
            json.WriteStartObject("configuration");
            if (severity is { } level)
                json.WriteString("level", Wording.Word(level));
            else
                json.WriteBoolean("enabled", false);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
