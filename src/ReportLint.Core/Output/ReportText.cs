using System.Globalization;
using System.Text;
using ReportLint.Reports;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>What was read from one report, for people: facts, parts, and each table as rows and columns, with what could not be told.</summary>
public static class ReportText
{
    public static void Write(Report report, Stream stream, Language language)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var words = new ReportWords(language);
        writer.WriteLine($"{report.Source.Path}  ({report.Source.Encoding}, {report.Layout})");
        WriteFacts(writer, report.Facts, words);
        writer.WriteLine($"\n{words.Parts}");
        foreach (var section in report.Sections)
            writer.WriteLine($"  {section.Number?.ToString(CultureInfo.InvariantCulture) ?? "?"}  {VisibleText.Of(section.Heading.Text)}  ({section.Heading.Start})");
        foreach (var table in report.Tables)
            WriteTable(writer, table, words);
        foreach (var damage in report.Damages)
            writer.WriteLine($"\n{words.Damage} {damage.Kind}  ({damage.Location.Start})");
    }

    static void WriteFacts(TextWriter writer, Facts facts, ReportWords words)
    {
        WriteFact(writer, words.Title, facts.Title?.Value, facts.Title?.Location, words);
        WriteFact(writer, words.Issuer, facts.Issuer?.Value, facts.Issuer?.Location, words);
        WriteFact(writer, words.Level, FactWords.Of(facts.IssuerLevel) is { } level ? $"{level} {FactWords.Of(facts.IssuerKind)}" : FactWords.Of(facts.IssuerKind), null, words);
        WriteFact(writer, words.Year, facts.Year?.Value.ToString(CultureInfo.InvariantCulture), facts.Year?.Location, words);
        WriteFact(writer, words.Period, facts.Period is { } period ? $"{FactWords.Of(period.Value.From) ?? "?"} – {FactWords.Of(period.Value.To) ?? "?"}" : null, facts.Period?.Location, words);
        WriteFact(writer, words.Published, FactWords.Of(facts.Published?.Value), facts.Published?.Location, words);
        WriteFact(writer, words.Form, facts.Form?.Id, null, words);
        WriteFact(writer, words.DueForm, facts.DueForm?.Id, null, words);
    }

    static void WriteFact(TextWriter writer, string name, string? value, Location? location, ReportWords words) =>
        writer.WriteLine($"  {Padded(name, 10)}{VisibleText.Of(value ?? words.NotFound)}{(location is null ? "" : $"  ({location.Start})")}");

    static void WriteTable(TextWriter writer, Table table, ReportWords words)
    {
        writer.WriteLine($"\n{words.Table} {table.Form.Id}  ({table.Form.Form}, {words.Grade} {table.Grade}, {table.Location.Start})");
        var rows = table.Form.Rows.Select((row, r) => table.Form.Columns.Select((_, c) => Shown(table[r, c])).Prepend(row.Name).ToArray())
            .Prepend([.. table.Form.Columns.Select(c => c.Name).Prepend("")])
            .ToList();
        var widths = Enumerable.Range(0, rows[0].Length).Select(c => rows.Max(r => DisplayWidth.Of(r[c])) + 2).ToArray();
        foreach (var row in rows)
            writer.WriteLine("  " + string.Concat(row.Select((cell, c) => Padded(cell, widths[c]))).TrimEnd());
    }

    /// <summary>A blank is a dot, so that it is seen; what is lost shows every figure it can have been.</summary>
    static string Shown(Cell? cell) => cell?.Value switch
    {
        null => "×",
        CellValue.Blank => "·",
        CellValue.Unreadable { Candidates.IsEmpty: true } => "?",
        CellValue.Unreadable lost => string.Join('|', lost.Candidates.Select(c => c.ToString(CultureInfo.InvariantCulture))) + (lost.MayBeBlank ? "|·" : ""),
        CellValue.Number when cell.AssumesRowSum => VisibleText.Of(cell.Raw) + "*",
        _ => VisibleText.Of(cell.Raw),
    };

    static string Padded(string text, int width) => text + new string(' ', Math.Max(1, width - DisplayWidth.Of(text)));
}
