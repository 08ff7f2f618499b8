using ReportLint.Tests.Captures.Printing;

namespace ReportLint.Tests.Captures.Fashions;

/// <summary>A table with an empty cell wherever a merged one reaches.</summary>
static class Expanded
{
    public static IEnumerable<string[]> Rows(PrintedTable table)
    {
        var width = table.Rows.Max(r => r.Sum(c => c.ColumnSpan));
        var free = new int[width];
        for (var r = 0; r < table.Rows.Length; r++)
        {
            var row = new string[width];
            Array.Fill(row, "");
            var at = 0;
            foreach (var cell in table.Rows[r])
            {
                while (at < width && free[at] > r)
                    at++;
                if (at < width)
                    row[at] = cell.Text;
                for (var i = 0; i < cell.ColumnSpan && at < width; i++, at++)
                    free[at] = r + cell.RowSpan;
            }
            yield return row;
        }
    }
}
