using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>What was read from one report, as JSON in UTF-8: facts, parts, tables and cells, each with its place in the file.</summary>
public static class ReportJson
{
    public static void Write(Report report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonText.Indented);
        json.WriteStartObject();
        json.WriteString("path", report.Source.Path);
        json.WriteString("encoding", report.Source.Encoding);
        json.WriteString("layout", report.Layout);
        WriteFacts(json, report.Facts);
        WriteSections(json, report);
        WriteTables(json, report);
        WriteDamages(json, report);
        WriteDiagnostics(json, report);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    static void WriteFacts(Utf8JsonWriter json, Facts facts)
    {
        json.WriteStartObject("facts");
        json.WriteString("title", facts.Title?.Value);
        json.WriteString("issuer", facts.Issuer?.Value);
        json.WriteString("issuerLevel", FactWords.Of(facts.IssuerLevel));
        json.WriteString("issuerKind", FactWords.Of(facts.IssuerKind));
        WriteYear(json, facts.Year);
        WritePeriod(json, facts.Period);
        json.WriteString("published", facts.Published is { } published ? FactWords.Of(published.Value) : null);
        json.WriteString("form", facts.Form?.Id);
        json.WriteString("dueForm", facts.DueForm?.Id);
        json.WriteString("host", facts.Host?.Value);
        json.WriteStartArray("citations");
        foreach (var citation in facts.Citations)
            json.WriteStringValue(citation.Value);
        json.WriteEndArray();
        WritePlaces(json, facts);
        json.WriteEndObject();
    }

    static void WriteYear(Utf8JsonWriter json, Fact<int>? year)
    {
        if (year is null)
            json.WriteNull("year");
        else
            json.WriteNumber("year", year.Value);
    }

    static void WritePeriod(Utf8JsonWriter json, Fact<Period>? period)
    {
        if (period is null)
        {
            json.WriteNull("period");
            return;
        }
        json.WriteStartObject("period");
        json.WriteString("from", FactWords.Of(period.Value.From));
        json.WriteString("to", FactWords.Of(period.Value.To));
        json.WriteEndObject();
    }

    /// <summary>Where each fact stands and how it is printed there: the values above are in simplified script.</summary>
    static void WritePlaces(Utf8JsonWriter json, Facts facts)
    {
        json.WriteStartObject("printed");
        WritePlace(json, "title", facts.Title?.Location);
        WritePlace(json, "issuer", facts.Issuer?.Location);
        WritePlace(json, "year", facts.Year?.Location);
        WritePlace(json, "period", facts.Period?.Location);
        WritePlace(json, "published", facts.Published?.Location);
        WritePlace(json, "host", facts.Host?.Location);
        json.WriteEndObject();
    }

    static void WritePlace(Utf8JsonWriter json, string name, Location? location)
    {
        if (location is null)
            return;
        json.WriteStartObject(name);
        json.WriteString("raw", location.Text);
        WriteAt(json, location);
        json.WriteEndObject();
    }

    static void WriteSections(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("sections");
        foreach (var section in report.Sections)
        {
            json.WriteStartObject();
            if (section.Number is { } number)
                json.WriteNumber("number", number);
            else
                json.WriteNull("number");
            json.WriteString("ordinal", section.Ordinal);
            json.WriteString("heading", section.Heading.Text);
            WriteAt(json, section.Heading);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void WriteTables(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("tables");
        foreach (var table in report.Tables)
        {
            json.WriteStartObject();
            json.WriteString("id", table.Form.Id);
            json.WriteString("form", table.Form.Form);
            json.WriteString("grade", table.Grade.ToString());
            WriteAt(json, table.Location);
            json.WriteStartArray("cells");
            foreach (var cell in table.Cells)
                WriteCell(json, cell, report.Source.At(cell.Span));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void WriteCell(Utf8JsonWriter json, Cell cell, Location location)
    {
        json.WriteStartObject();
        json.WriteString("row", cell.Row.Name);
        json.WriteString("column", cell.Column.Name);
        WriteValue(json, cell.Value);
        if (cell.AssumesRowSum)
            json.WriteString("assuming", "row-sum");
        json.WriteString("raw", cell.Raw);
        WriteAt(json, location);
        json.WriteEndObject();
    }

    static void WriteValue(Utf8JsonWriter json, CellValue value)
    {
        json.WriteString("state", FactWords.StateOf(value));
        switch (value)
        {
            case CellValue.Number number:
                json.WriteNumber("value", number.Value);
                if (number.Unit is not null)
                    json.WriteString("unit", number.Unit);
                break;
            case CellValue.Unreadable unreadable:
                json.WriteStartArray("candidates");
                foreach (var candidate in unreadable.Candidates)
                    json.WriteNumberValue(candidate);
                json.WriteEndArray();
                json.WriteBoolean("mayBeBlank", unreadable.MayBeBlank);
                break;
        }
    }

    static void WriteDamages(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("damages");
        foreach (var damage in report.Damages)
        {
            json.WriteStartObject();
            json.WriteString("kind", damage.Kind);
            WriteAt(json, damage.Location);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void WriteDiagnostics(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in report.Diagnostics.Order(Comparer<Diagnostic>.Create(Diagnostic.Compare)))
        {
            json.WriteStartObject();
            json.WriteString("id", diagnostic.Id);
            json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
            json.WriteString("message", diagnostic.Message.Chinese);
            if (diagnostic.Location is not null)
                WriteAt(json, diagnostic.Location);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void WriteAt(Utf8JsonWriter json, Location location)
    {
        json.WriteStartObject("at");
        json.WriteNumber("line", location.Start.Line);
        json.WriteNumber("column", location.Start.Column);
        json.WriteEndObject();
    }
}
