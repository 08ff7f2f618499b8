using System.Text.Json;

namespace ReportLint.Benchmarks.Peers.Floor;

/// <summary>The findings as SARIF 2.1.0: rule, message and place, no more.</summary>
static class Sarif
{
    public static void Write(string path, string[] files, List<Finding>[] findings)
    {
        using var stream = File.Create(path);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteString("version", "2.1.0");
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "floor");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        for (var i = 0; i < files.Length; i++)
        {
            foreach (var finding in findings[i])
                WriteResult(json, new Uri(Path.GetFullPath(files[i])).AbsoluteUri, finding);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteResult(Utf8JsonWriter json, string uri, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Check);
        json.WriteStartObject("message");
        json.WriteString("text", "does not hold");
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Line);
        json.WriteNumber("startColumn", finding.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
