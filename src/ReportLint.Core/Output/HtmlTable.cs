using System.Globalization;
using ReportLint.Reports;
using static ReportLint.Output.HtmlText;

namespace ReportLint.Output;

/// <summary>A report's table as it was read, with the cells that findings rest on marked.</summary>
static class HtmlTable
{
    /// <param name="markOf">The mark of a cell; null for none.</param>
    /// <param name="addressOf">How findings name a marked cell.</param>
    public static void Write(TextWriter writer, Table table, Func<Cell, string?> markOf, Func<Cell, string> addressOf)
    {
        writer.Write($"<table class=\"read\">\n<caption>{Safe(table.Form.Id)}</caption>\n<tr><th></th>");
        foreach (var column in table.Form.Columns)
            writer.Write($"<th scope=\"col\" title=\"{Safe(column.Label)}\">{Safe(column.Name)}</th>");
        writer.WriteLine("</tr>");
        foreach (var row in table.Form.Rows)
        {
            writer.Write($"<tr><th scope=\"row\" title=\"{Safe(row.Label)}\">{Safe(row.Name)}</th>");
            foreach (var column in table.Form.Columns)
                WriteCell(writer, table[row.Index, column.Index], markOf, addressOf);
            writer.WriteLine("</tr>");
        }
        writer.WriteLine("</table>");
    }

    public static void WriteLegend(TextWriter writer, HtmlWords words) => writer.WriteLine(
        $"<figcaption><i class=\"wrong\"></i>{Safe(words.Wrong)} <i class=\"used\"></i>{Safe(words.Used)} <i class=\"unreadable\"></i>{Safe(words.Lost)} <i class=\"absent\"></i>{Safe(words.Absent)}</figcaption>");

    static void WriteCell(TextWriter writer, Cell? cell, Func<Cell, string?> markOf, Func<Cell, string> addressOf)
    {
        if (cell is null)
        {
            writer.Write("<td class=\"absent\"></td>");
            return;
        }
        var mark = markOf(cell);
        var classes = string.Join(' ', new[] { mark, cell.Value is CellValue.Unreadable ? "unreadable" : null }.OfType<string>());
        var address = mark is null ? "" : $" data-cell=\"{addressOf(cell)}\"";
        writer.Write($"<td{(classes.Length > 0 ? $" class=\"{classes}\"" : "")}{address}>{Safe(Shown(cell))}</td>");
    }

    static string Shown(Cell cell) => cell.Value switch
    {
        CellValue.Unreadable { Candidates.IsEmpty: false } lost => string.Join("|", lost.Candidates.Select(c => c.ToString(CultureInfo.InvariantCulture))) + "?",
        CellValue.Unreadable => "?",
        _ => cell.Raw,
    };
}
