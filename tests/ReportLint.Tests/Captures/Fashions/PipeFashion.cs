using System.Text;
using ReportLint.Tests.Captures.Printing;

namespace ReportLint.Tests.Captures.Fashions;

/// <summary>Cells parted by pipes.</summary>
static class PipeFashion
{
    public static string Write(PrintedPage page, Dice dice)
    {
        var opens = dice.Chance(40);
        var closes = opens || dice.Chance(40);
        return TextPage.Write(page, dice, table =>
        {
            var text = new StringBuilder();
            foreach (var row in table.Rows)
                text.Append(opens ? "| " : "").AppendJoin(" | ", row.Select(c => c.Text)).Append(closes ? " |\n" : "\n");
            return text.ToString();
        });
    }

    /// <summary>As text taken from merged cells: their empty remains stand as bare pipes at the end of the row.</summary>
    public static string WriteWithResidue(PrintedPage page, Dice dice) => TextPage.Write(page, dice, table =>
    {
        var text = new StringBuilder();
        foreach (var row in table.Rows)
            text.AppendJoin(" | ", row.Select(c => c.Text)).Append(" | ").Append('|', row.Sum(c => c.ColumnSpan - 1)).Append('\n');
        return text.ToString();
    });

    public static string WriteMarkdown(PrintedPage page, Dice dice) => TextPage.Write(page, dice, table =>
    {
        var text = new StringBuilder();
        var isFirst = true;
        foreach (var row in Expanded.Rows(table))
        {
            text.Append('|').AppendJoin('|', row.Select(c => $" {c.Replace("\n", "<br>", StringComparison.Ordinal)} ")).Append("|\n");
            if (isFirst)
                text.Append('|').AppendJoin('|', row.Select(_ => " --- ")).Append("|\n");
            isFirst = false;
        }
        return text.ToString();
    });
}
