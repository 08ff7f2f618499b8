using System.Text;
using ReportLint.Tests.Captures.Printing;

namespace ReportLint.Tests.Captures.Fashions;

/// <summary>Text of a page description with its layout kept: columns by spaces, long labels broken around their figures, pages that end inside tables.</summary>
static class PdfFashion
{
    const int LinesOnPage = 38;

    public static string Write(PrintedPage page, Dice dice)
    {
        var lines = new List<string>();
        foreach (var block in page.Blocks)
        {
            switch (block)
            {
                case Block.Line line:
                    lines.AddRange(Wrap("        " + line.Text, 40));
                    break;
                case Block.Heading heading:
                    lines.Add("");
                    lines.Add("        " + heading.Text);
                    break;
                case Block.TableBlock table:
                    lines.Add("");
                    lines.AddRange(Table(table.Table, dice));
                    lines.Add("");
                    break;
            }
        }
        return Paged(lines, dice);
    }

    static IEnumerable<string> Table(PrintedTable table, Dice dice)
    {
        var labelWidth = dice.Of(16, 22, 40);
        var cellWidth = dice.Of(5, 8, 11);
        foreach (var row in table.Rows)
        {
            if (PrintedTable.IsHeader(row))
            {
                yield return "        " + string.Join(new string(' ', cellWidth), row.Select(c => c.Text.Replace('\n', ' ')));
                continue;
            }
            var figures = string.Concat(row.Where(c => c.Role == CellRole.Figure).Select(c => PadLeft(c.Text, cellWidth)));
            var label = string.Concat(row.Where(c => c.Role == CellRole.Label).Select(c => c.Text.Replace("\n", "", StringComparison.Ordinal) + "  ")).TrimEnd();
            var parts = Wrap(label, labelWidth).ToList();
            if (parts.Count < 2)
            {
                yield return PadRight("  " + label, (2 * labelWidth) + 4) + figures;
                continue;
            }
            var middle = parts.Count / 2;
            for (var i = 0; i < parts.Count; i++)
            {
                if (i == middle && parts.Count % 2 == 0)
                    yield return new string(' ', (2 * labelWidth) + 4) + figures;
                yield return i == middle && parts.Count % 2 == 1 ? PadRight("  " + parts[i], (2 * labelWidth) + 4) + figures : "  " + parts[i];
            }
        }
    }

    static string Paged(List<string> lines, Dice dice)
    {
        var style = dice.Below(3);
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            text.Append(lines[i].TrimEnd()).Append('\n');
            if ((i + 1) % LinesOnPage != 0)
                continue;
            var number = (i + 1) / LinesOnPage;
            text.Append(style switch { 0 => $"\n     - {number} -\n", 1 => $"\n                                        {number}\n", _ => $"\n— {number} —\n" }).Append('\f');
        }
        return text.ToString();
    }

    static IEnumerable<string> Wrap(string text, int length)
    {
        for (var at = 0; at < text.Length; at += length)
            yield return text[at..Math.Min(text.Length, at + length)];
    }

    static string PadLeft(string text, int width) => new string(' ', Math.Max(1, width - Width(text))) + text;

    static string PadRight(string text, int width) => text + new string(' ', Math.Max(1, width - Width(text)));

    static int Width(string text) => text.Sum(c => c < '\u2000' ? 1 : 2);
}
