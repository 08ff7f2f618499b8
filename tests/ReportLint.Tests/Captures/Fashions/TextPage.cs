using System.Text;
using ReportLint.Tests.Captures.Printing;

namespace ReportLint.Tests.Captures.Fashions;

/// <summary>A page as text: its lines, with empty lines or indents between them, and its tables as a fashion writes them.</summary>
static class TextPage
{
    public static string Write(PrintedPage page, Dice dice, Func<PrintedTable, string> writeTable)
    {
        var gap = dice.Of("\n", "\n", "\n\n", "\n\n\n");
        var indent = dice.Of("", "", "　　", "    ", "\u00A0\u00A0");
        var text = new StringBuilder();
        foreach (var block in page.Blocks)
        {
            switch (block)
            {
                case Block.Line line:
                    text.Append(indent).Append(line.Text).Append(gap);
                    break;
                case Block.Heading heading:
                    text.Append(indent).Append(heading.Text).Append(gap);
                    break;
                case Block.TableBlock table:
                    text.Append(writeTable(table.Table)).Append(gap);
                    break;
            }
        }
        return text.ToString();
    }
}
