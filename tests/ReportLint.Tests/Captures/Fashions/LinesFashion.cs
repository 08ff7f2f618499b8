using System.Text;
using ReportLint.Tests.Captures.Printing;

namespace ReportLint.Tests.Captures.Fashions;

/// <summary>Every cell on a line of its own; blank cells leave nothing, or an empty line that looks like any other.</summary>
static class LinesFashion
{
    public static string Write(PrintedPage page, Dice dice) => Write(page, dice, "\n");

    public static string WriteSpaced(PrintedPage page, Dice dice) => Write(page, dice, dice.Of("\n\n", "\n \n", "\n\n\n\n"));

    static string Write(PrintedPage page, Dice dice, string gap)
    {
        var blank = dice.Of("", "", "\n");
        return TextPage.Write(page, dice, table =>
        {
            var text = new StringBuilder();
            foreach (var cell in table.Rows.SelectMany(r => r))
                text.Append(cell.Text.Length == 0 ? blank : cell.Text + gap);
            return text.ToString();
        });
    }
}
