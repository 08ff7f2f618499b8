using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Linting.Archive;

/// <summary>Writes a result so that <see cref="ResultReader"/> gives it back: the verdicts and findings whole, of the report its text, parts and the tables' places.</summary>
public static class ResultWriter
{
    /// <summary>Whether all places lie in the report itself. Others, in last year's report for instance, change when that changes.</summary>
    public static bool CanWrite(LintResult result) =>
        result.Verdicts.SelectMany(v => v.Operands.Select(o => o.Location).Append(v.Location))
            .Concat(result.Findings.SelectMany(f => f.Related.Select(r => (Location?)r.Location).Append(f.Location)))
            .All(l => l is null || l.Source == result.Report.Source);

    public static void Write(LintResult result, IEnumerable<Diagnostic> said, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        WriteReport(json, result.Report);
        WriteArray(json, "said", said, d => WriteDiagnostic(json, d));
        WriteArray(json, "verdicts", result.Verdicts, v => WriteVerdict(json, v));
        WriteArray(json, "findings", result.Findings, d => WriteDiagnostic(json, d));
        json.WriteEndObject();
    }

    static void WriteReport(Utf8JsonWriter json, Report report)
    {
        json.WriteString("encoding", report.Source.Encoding);
        json.WriteBoolean("extracted", report.Source.IsExtracted);
        json.WriteString("content", report.Source.Content);
        json.WriteString("layout", report.Layout);
        if (report.Facts.Issuer is { } issuer)
        {
            json.WriteString("issuer", issuer.Value);
            WritePlace(json, "issuerAt", issuer.Location);
        }
        WriteArray(json, "sections", report.Sections, section =>
        {
            if (section.Number is { } number)
                json.WriteNumber("number", number);
            json.WriteString("ordinal", section.Ordinal);
            json.WriteString("title", section.Title);
            WritePlace(json, "at", section.Heading);
        });
        WriteArray(json, "tables", report.Tables, table =>
        {
            json.WriteString("form", table.Form.Form);
            json.WriteString("table", table.Form.Id);
            json.WriteNumber("grade", (int)table.Grade);
            WritePlace(json, "at", table.Location);
        });
    }

    static void WriteVerdict(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteString("rule", verdict.Rule.Id);
        json.WriteString("element", verdict.Element);
        json.WriteNumber("outcome", (int)verdict.Outcome);
        json.WriteNumber("severity", (int)verdict.Severity);
        WriteText(json, "reason", verdict.Reason);
        WritePlace(json, "at", verdict.Location);
        WriteArray(json, "operands", verdict.Operands, operand =>
        {
            json.WriteString("name", operand.Name);
            WriteText(json, "value", operand.Value);
            WritePlace(json, "at", operand.Location);
        });
        if (verdict.Comparison is not { } comparison)
            return;
        json.WriteString("left", comparison.Left);
        json.WriteString("right", comparison.Right);
        json.WriteString("difference", comparison.Difference);
    }

    static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("id", diagnostic.Id);
        json.WriteNumber("severity", (int)diagnostic.Severity);
        WriteText(json, "message", diagnostic.Message);
        json.WriteString("element", diagnostic.Element);
        json.WriteString("suggestion", diagnostic.Suggestion);
        WritePlace(json, "at", diagnostic.Location);
        WriteArray(json, "related", diagnostic.Related, related =>
        {
            WriteText(json, "message", related.Message);
            WritePlace(json, "at", related.Location);
        });
    }

    static void WriteText(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartArray(name);
        json.WriteStringValue(text.Chinese);
        if (text.English is not null)
            json.WriteStringValue(text.English);
        json.WriteEndArray();
    }

    static void WritePlace(Utf8JsonWriter json, string name, Location? location)
    {
        if (location is null)
            return;
        json.WriteStartArray(name);
        json.WriteNumberValue(location.Span.Start);
        json.WriteNumberValue(location.Span.Length);
        json.WriteEndArray();
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
