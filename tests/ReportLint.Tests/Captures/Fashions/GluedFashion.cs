using System.Text;
using ReportLint.Tests.Captures.Printing;

namespace ReportLint.Tests.Captures.Fashions;

/// <summary>Cells without bounds, or with a space at best; blank ones leave nothing.</summary>
static class GluedFashion
{
    public static string Write(PrintedPage page, Dice dice) => TextPage.Write(page, dice, t => Rows(t, "", "\n"));

    public static string WriteSpaced(PrintedPage page, Dice dice)
    {
        var gap = dice.Of(" ", "  ", "\u00A0");
        return TextPage.Write(page, dice, t => Rows(t, gap, "\n"));
    }

    public static string WriteOneLine(PrintedPage page, Dice dice) => OneLine(page, "", dice.Of("", " "));

    public static string WriteOneLineSpaced(PrintedPage page, Dice dice) => OneLine(page, " ", " ");

    static string OneLine(PrintedPage page, string gap, string rowGap)
    {
        var text = new StringBuilder();
        foreach (var block in page.Blocks)
        {
            _ = block switch
            {
                Block.Line line => text.Append(line.Text).Append(' '),
                Block.Heading heading => text.Append(heading.Text).Append(' '),
                Block.TableBlock table => text.Append(Rows(table.Table, gap, rowGap)).Append(' '),
                _ => text,
            };
        }
        return text.ToString();
    }

    static string Rows(PrintedTable table, string gap, string rowGap)
    {
        var text = new StringBuilder();
        foreach (var row in table.Rows)
            text.AppendJoin(gap, row.Select(c => c.Text.Replace("\n", "", StringComparison.Ordinal)).Where(c => c.Length > 0)).Append(rowGap);
        return text.ToString();
    }
}
