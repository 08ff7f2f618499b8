using System.Text;
using ReportLint.Tests.Captures.Printing;

namespace ReportLint.Tests.Captures.Fashions;

/// <summary>Web pages, in the markup of several editors.</summary>
static class HtmlFashion
{
    public static string Write(PrintedPage page, Dice dice)
    {
        var head = dice.Chance(30) ? "th" : "td";
        var blank = dice.Of("", "&nbsp;", " ", "<p>&nbsp;</p>", "　");
        var hasHead = dice.Chance(20);
        return Page(page, dice, table =>
        {
            var text = new StringBuilder("<table border=\"1\" cellspacing=\"0\">");
            var open = hasHead ? "thead" : "tbody";
            text.Append('<').Append(open).Append('>');
            foreach (var row in table.Rows)
            {
                if (open == "thead" && !PrintedTable.IsHeader(row))
                {
                    text.Append("</thead><tbody>");
                    open = "tbody";
                }
                text.Append("<tr>");
                foreach (var cell in row)
                    Cell(text, cell, cell.Role is CellRole.Header or CellRole.Caption ? head : "td", c => c.Length == 0 ? blank : Escape(c));
                text.Append("</tr>\n");
            }
            return text.Append("</").Append(open).Append("></table>\n").ToString();
        });
    }

    /// <summary>As a word processor saves it: paragraphs in cells, a span for every few glyphs, line feeds inside tags and text.</summary>
    public static string WriteAsWord(PrintedPage page, Dice dice)
    {
        var each = dice.Between(1, 3);
        return Page(page, dice, table =>
        {
            var text = new StringBuilder("<table class=\"MsoNormalTable\"\n border=1 style='border-collapse:collapse'>\n");
            foreach (var row in table.Rows)
            {
                text.Append(" <tr style='height:14.2pt'>\n");
                foreach (var cell in row)
                    Cell(text, cell, "td", c => $"\n  <p class=MsoNormal align=center style='text-align:center'>{Spans(c, each)}<o:p></o:p></p>\n  ", "width=76 valign=top");
                text.Append(" </tr>\n");
            }
            return text.Append("</table>\n").ToString();
        });
    }

    /// <summary>The tables stand in a layout table, or each figure's cell holds a table of its own.</summary>
    public static string WriteNested(PrintedPage page, Dice dice)
    {
        var inside = Write(page, dice);
        var body = inside.IndexOf("<body>", StringComparison.Ordinal) + 6;
        var end = inside.IndexOf("</body>", StringComparison.Ordinal);
        return $"{inside[..body]}<table width=\"1000\"><tr><td class=\"left\"><ul><li>机构职能</li><li>年报</li></ul></td><td><table><tbody><tr><td>\n{inside[body..end]}</td></tr></tbody></table></td></tr></table>{inside[end..]}";
    }

    /// <summary>All tables in one grid of unequal widths: headers and bodies span other columns, empty cells are left over.</summary>
    public static string WriteUneven(PrintedPage page, Dice dice)
    {
        var extra = dice.Below(3);
        return Page(page, dice, table =>
        {
            var text = new StringBuilder("<table>");
            foreach (var row in table.Rows)
            {
                text.Append("<tr>");
                var isHeader = PrintedTable.IsHeader(row);
                foreach (var cell in row)
                    Cell(text, isHeader && dice.Chance(30) ? cell with { ColumnSpan = cell.ColumnSpan + 1 } : cell, "td", Escape);
                if (isHeader)
                    text.Insert(text.Length, "<td></td>", extra);
                text.Append("</tr>");
            }
            return text.Append("</table>").ToString();
        });
    }

    public static string WriteDivs(PrintedPage page, Dice dice) => Page(page, dice, table =>
    {
        var text = new StringBuilder("<div class=\"table\">");
        foreach (var row in table.Rows)
        {
            text.Append("<div class=\"row\">");
            foreach (var cell in row)
                text.Append("<div class=\"cell\">").Append(Escape(cell.Text)).Append("</div>");
            text.Append("</div>\n");
        }
        return text.Append("</div>").ToString();
    });

    static string Page(PrintedPage page, Dice dice, Func<PrintedTable, string> table)
    {
        var tag = dice.Of("p", "p", "div");
        var text = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">");
        if (page.Blocks[0] is Block.Line first && dice.Chance(50))
            text.Append("<title>").Append(Escape(first.Text)).Append("</title>");
        text.Append("<style>td{border:1px}</style><script>var a=\"<table><td>12</td>\";</script></head>\n<body>");
        foreach (var block in page.Blocks)
        {
            _ = block switch
            {
                Block.Line line => text.Append('<').Append(tag).Append('>').Append(Escape(line.Text)).Append("</").Append(tag).Append(">\n"),
                Block.Heading heading => text.Append("<p><strong>").Append(Escape(heading.Text)).Append("</strong></p>\n"),
                Block.TableBlock t => text.Append(table(t.Table)),
                _ => text,
            };
        }
        return text.Append("</body></html>").ToString();
    }

    static void Cell(StringBuilder text, PrintedCell cell, string tag, Func<string, string> content, string attributes = "")
    {
        text.Append('<').Append(tag);
        if (attributes.Length > 0)
            text.Append(' ').Append(attributes);
        if (cell.RowSpan > 1)
            text.Append(" rowspan=\"").Append(cell.RowSpan).Append('"');
        if (cell.ColumnSpan > 1)
            text.Append(" colspan=").Append(cell.ColumnSpan);
        text.Append('>').Append(content(cell.Text)).Append("</").Append(tag).Append('>');
    }

    static string Spans(string text, int each)
    {
        var spans = new StringBuilder();
        for (var at = 0; at < text.Length; at += each)
            spans.Append("<span lang=EN-US style='font-size:9.0pt'>").Append(Escape(text[at..Math.Min(text.Length, at + each)])).Append("</span>");
        return spans.Length == 0 ? "<span lang=EN-US>&nbsp;</span>" : spans.ToString();
    }

    static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("“", "&ldquo;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal);
}
