using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReportLint.Diagnostics;

namespace ReportLint.Output;

/// <summary>GitLab's Code Quality report.</summary>
static class GitlabFormat
{
    public static void Write(LintRun run, Stream stream) => JsonText.Write(stream, json => Write(json, run));

    static void Write(Utf8JsonWriter json, LintRun run)
    {
        json.WriteStartArray();
        foreach (var file in run.Files)
        {
            foreach (var finding in file.News)
                WriteIssue(json, file.Path, finding, run);
            json.Flush();
        }
        json.WriteEndArray();
    }

    static void WriteIssue(Utf8JsonWriter json, string path, Finding finding, LintRun run)
    {
        json.WriteStartObject();
        json.WriteString("description", VisibleText.Of(finding.Message.In(run.Language)));
        json.WriteString("check_name", finding.Rule.Id);
        json.WriteString("fingerprint", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{path}\n{finding.Fingerprint}")).AsSpan(0, 16)));
        json.WriteString("severity", finding.Severity switch { Severity.Error => "major", Severity.Warning => "minor", _ => "info" });
        json.WriteStartObject("location");
        json.WriteString("path", path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", finding.Location?.Start.Line ?? 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
