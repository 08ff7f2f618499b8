using System.Globalization;
using System.Text;
using ReportLint.Reports;

namespace ReportLint.Output;

/// <summary>Reports as tidy rows: one a cell, each with the facts of its report. A report without tables has one row without a cell.</summary>
public static class ReportCsv
{
    static readonly string[] Columns =
    [
        "path", "title", "issuer", "issuerLevel", "issuerKind", "year", "published", "form", "table", "grade", "row", "column",
        "state", "value", "unit", "candidates", "raw", "line", "lineColumn",
    ];

    public static void Write(IEnumerable<Report> reports, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(true), leaveOpen: true) { NewLine = "\r\n" };
        CsvFormat.WriteRow(writer, Columns);
        foreach (var report in reports)
        {
            var facts = FactsOf(report);
            foreach (var table in report.Tables)
            {
                foreach (var cell in table.Cells)
                    CsvFormat.WriteRow(writer, [.. facts, .. CellOf(report, table, cell)]);
            }
            if (report.Tables.IsEmpty)
                CsvFormat.WriteRow(writer, [.. facts, .. Enumerable.Repeat("", Columns.Length - facts.Length)]);
            writer.Flush();
        }
    }

    static string[] FactsOf(Report report)
    {
        var facts = report.Facts;
        return
        [
            report.Source.Path,
            facts.Title?.Value ?? "",
            facts.Issuer?.Value ?? "",
            FactWords.Of(facts.IssuerLevel) ?? "",
            FactWords.Of(facts.IssuerKind) ?? "",
            facts.Year?.Value.ToString(CultureInfo.InvariantCulture) ?? "",
            FactWords.Of(facts.Published?.Value) ?? "",
        ];
    }

    static string[] CellOf(Report report, Table table, Cell cell)
    {
        var at = report.Source.PositionAt(cell.Span.Start);
        var number = cell.Value as CellValue.Number;
        return
        [
            table.Form.Form,
            table.Form.Id,
            table.Grade.ToString(),
            cell.Row.Name,
            cell.Column.Name,
            FactWords.StateOf(cell.Value),
            number?.Value.ToString(CultureInfo.InvariantCulture) ?? "",
            number?.Unit ?? cell.Column.Unit ?? "",
            cell.Value is CellValue.Unreadable lost ? string.Join('|', lost.Candidates.Select(c => c.ToString(CultureInfo.InvariantCulture))) : "",
            cell.Raw,
            at.Line.ToString(CultureInfo.InvariantCulture),
            at.Column.ToString(CultureInfo.InvariantCulture),
        ];
    }
}
