using System.Text;
using ReportLint.Tests.Captures.Printing;

namespace ReportLint.Tests.Captures.Fashions;

/// <summary>A row of a table on a line, its cells parted by tabs.</summary>
static class DelimitedFashion
{
    public static string WriteTabs(PrintedPage page, Dice dice) => TextPage.Write(page, dice, t => Rows(t, residue: false));

    public static string WriteTabsWithResidue(PrintedPage page, Dice dice) => TextPage.Write(page, dice, t => Rows(t, residue: true));

    /// <param name="residue">Whether merged cells leave empty ones to their right and below.</param>
    static string Rows(PrintedTable table, bool residue)
    {
        var text = new StringBuilder();
        foreach (var row in residue ? Expanded.Rows(table) : table.Rows.Select(r => r.Select(c => c.Text)))
            text.AppendJoin('\t', row.Select(c => c.Replace('\n', ' '))).Append('\n');
        return text.ToString();
    }
}
