using System.Text;

namespace ReportLint.Benchmarks.Generating;

/// <summary>Writes paragraphs and cells with as much markup around the words as published pages have.</summary>
sealed class Tags(StringBuilder html, Markup markup)
{
    const string Body = "font-family:仿宋_GB2312;font-size:16pt;letter-spacing:0pt;color:#000000";
    const string Box = "border-top:none;border-left:none;border-bottom:solid windowtext 1.0pt;border-right:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt";

    public void Raw(string text) => html.Append(text);

    public void Heading(string text) => html.Append(markup switch
    {
        Markup.Plain => $"<p><strong>{text}</strong></p>\n",
        Markup.Styled => $"<h3 style=\"text-indent:2em;font-weight:bold\">{text}</h3>\n",
        _ => $"<p class=\"MsoNormal\" style=\"text-indent:32.0pt;line-height:28.0pt\"><b><span style=\"{Body}\">{text}</span></b></p>\n",
    });

    public void Paragraph(string text) => html.Append(markup switch
    {
        Markup.Plain => $"<p>{text}</p>\n",
        Markup.Styled => $"<p style=\"text-indent:2em;line-height:1.75em;text-align:justify\">{text}</p>\n",
        _ => $"<p class=\"MsoNormal\" style=\"text-indent:32.0pt;line-height:28.0pt\"><span style=\"{Body}\">{text}</span></p>\n",
    });

    public void OpenTable() => html.Append(markup switch
    {
        Markup.Plain => "<table border=\"1\">\n<tbody>\n",
        Markup.Styled => "<table style=\"border-collapse:collapse;width:100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"0\">\n<tbody>\n",
        _ => "<div align=\"center\"><table class=\"MsoNormalTable\" style=\"width:480.0pt;border-collapse:collapse\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\">\n<tbody>\n",
    });

    public void CloseTable() => html.Append(markup is Markup.WordProcessor ? "</tbody>\n</table></div>\n" : "</tbody>\n</table>\n");

    public void OpenRow() => html.Append(markup is Markup.WordProcessor ? "<tr style=\"height:22.7pt\">\n" : "<tr>\n");

    public void CloseRow() => html.Append("</tr>\n");

    public void Cell(string text, int rows = 1, int columns = 1)
    {
        var spans = (columns > 1 ? $" colspan=\"{columns}\"" : "") + (rows > 1 ? $" rowspan=\"{rows}\"" : "");
        html.Append(markup switch
        {
            Markup.Plain => $"<td{spans}>{text}</td>\n",
            Markup.Styled => $"<td{spans} style=\"border:1px solid #000;padding:2px 5px\" valign=\"center\">{text}</td>\n",
            _ => $"<td{spans} style=\"{Box}\"><p class=\"MsoNormal\" align=\"center\"><span style=\"font-size:10.5pt;font-family:宋体\">{text}</span></p></td>\n",
        });
    }
}
