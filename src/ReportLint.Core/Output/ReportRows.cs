using System.Globalization;
using ReportLint.Reports;

namespace ReportLint.Output;

/// <summary>Reports as tidy rows: the facts of each, and a row a cell. What is not there is an empty text.</summary>
public static class ReportRows
{
    public static IReadOnlyList<string> FactColumns { get; } = ["path", "title", "issuer", "issuerLevel", "issuerKind", "year", "published"];

    public static IReadOnlyList<string> CellColumns { get; } =
        ["form", "table", "grade", "row", "column", "state", "value", "unit", "candidates", "raw", "line", "lineColumn"];

    public static string[] Facts(Report report)
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

    public static IEnumerable<string[]> Cells(Report report) =>
        from table in report.Tables from cell in table.Cells select Cell(report, table, cell);

    static string[] Cell(Report report, Table table, Cell cell)
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
