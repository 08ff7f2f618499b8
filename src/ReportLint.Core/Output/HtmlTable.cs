using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Text;
using static ReportLint.Output.HtmlText;

namespace ReportLint.Output;

/// <summary>A report's table as it was read, with the cells that findings rest on marked.</summary>
static class HtmlTable
{
    public static void Write(TextWriter writer, Table table, ImmutableArray<Finding> findings)
    {
        var pointedAt = findings.Select(f => f.Location).OfType<Location>().Select(l => l.Span).ToHashSet();
        var used = findings.SelectMany(f => f.Evidence).Select(e => e.Location).OfType<Location>()
            .Where(l => l.Source == table.Location.Source).Select(l => l.Span).ToHashSet();
        writer.Write($"<table>\n<caption>{Safe(table.Form.Id)}</caption>\n<tr><th></th>");
        foreach (var column in table.Form.Columns)
            writer.Write($"<th>{Safe(column.Name)}</th>");
        writer.WriteLine("</tr>");
        for (var row = 0; row < table.Form.Rows.Length; row++)
        {
            writer.Write($"<tr><th>{Safe(table.Form.Rows[row].Name)}</th>");
            for (var column = 0; column < table.Form.Columns.Length; column++)
                WriteCell(writer, table[row, column], pointedAt, used);
            writer.WriteLine("</tr>");
        }
        writer.WriteLine("</table>");
    }

    static void WriteCell(TextWriter writer, Cell? cell, HashSet<TextSpan> pointedAt, HashSet<TextSpan> used)
    {
        var mark = cell is null ? " class=\"absent\""
            : pointedAt.Contains(cell.Span) ? " class=\"wrong\""
            : used.Contains(cell.Span) ? " class=\"used\""
            : cell.Value is CellValue.Unreadable ? " class=\"unreadable\"" : "";
        var shown = cell?.Value is CellValue.Unreadable { Candidates.IsEmpty: false } lost ? string.Join("|", lost.Candidates) + "?" : cell?.Raw ?? "";
        writer.Write($"<td{mark}>{Safe(shown)}</td>");
    }
}
