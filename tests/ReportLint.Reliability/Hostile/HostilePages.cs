using System.Text;

namespace ReportLint.Reliability.Hostile;

/// <summary>Web pages that are bombs, mazes or never end.</summary>
public static class HostilePages
{
    const string Head = "<!doctype html><html><head><meta charset=utf-8><title>2020年某县政府信息公开工作年度报告</title></head><body><h1>2020年某县政府信息公开工作年度报告</h1><p>一、总体情况</p><p>某县人民政府2020年共收到政府信息公开申请5件。</p>";

    const string Tail = "<p>三、收到和处理政府信息公开申请情况</p><p>五、存在的主要问题及改进情况</p><p>六、其他需要报告的事项</p><p>无</p></body></html>";

    static readonly (string Name, string Piece, int Times)[] Repeated =
    [
        ("nested elements", "<div>", 100_000),
        ("nested inline elements", "<b><i>", 100_000),
        ("nested tables", "<table><tr><td>", 100_000),
        ("nested tables with text", "<table><tr><td>甲<td>乙", 50_000),
        ("tables without rows", "<table>", 1_000_000),
        ("rows without end", "<tr>", 1_000_000),
        ("cells without end", "<td>1", 1_000_000),
        ("end tags alone", "</table></td></tr></div>", 500_000),
        ("entities", "&amp;", 2_000_000),
        ("entities that are none", "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;", 500_000),
        ("ampersands", "&", 8_000_000),
        ("number references", "&#xFFFFFFFFFF;&#99999999999;&#0;&#xD800;", 200_000),
        ("one number reference", "1", 2_000_000),
        ("open angle brackets", "<", 8_000_000),
        ("open end tags", "</", 4_000_000),
        ("attributes", " a=1", 2_000_000),
        ("comments", "<!-- x -->", 1_000_000),
        ("comments opened", "<!--", 2_000_000),
        ("scripts", "<script>var a;</script>", 500_000),
        ("meta elements", "<meta name=a content=b>", 500_000),
        ("links", "<link rel=canonical href=http://x/>", 500_000),
        ("title elements", "<title>2020年某县政府信息公开工作年度报告</title>", 200_000),
        ("line breaks", "<br>", 4_000_000),
        ("preformatted", "<pre>\n", 1_000_000),
        ("a small table again and again", "<table><tr><td>申请人情况</td><td>自然人</td><td>总计</td></tr><tr><td>本年新收</td><td>4</td><td>4</td></tr></table>", 20_000),
    ];

    public static IEnumerable<HostileFile> All =>
    [
        .. Repeated.Select(r => Page(r.Name, r.Times, n => Repeat(r.Piece, n))),
        Page("nested elements, closed", 100_000, n => Repeat("<div>", n) + "文" + Repeat("</div>", n)),
        Page("nested tables, closed", 100_000, n => Repeat("<table><tr><td>", n) + "文" + Repeat("</td></tr></table>", n)),
        Page("a million cells", 1_000, n => $"<table>{Repeat($"<tr>{Repeat("<td>1</td>", n)}</tr>", n)}</table>"),
        Page("a million cells in a row", 1_000_000, n => $"<table><tr>{Repeat("<td>1</td>", n)}</tr></table>"),
        Page("a million rows", 1_000_000, n => $"<table>{Repeat("<tr><td>1</td></tr>", n)}</table>"),
        Page("spans of 2^31", 1, _ => "<table><tr><td rowspan=2147483648 colspan=2147483648>1</td><td rowspan=99999999999999999999>2</td></tr><tr><td colspan=-1>3</td></tr></table>"),
        Page("many large spans", 20_000, n => $"<table>{Repeat("<tr><td rowspan=2147483647 colspan=2147483647>1</td></tr>", n)}</table>"),
        Page("many wide spans in a row", 20_000, n => $"<table><tr>{Repeat("<td rowspan=65534 colspan=1000>1</td>", n)}</tr>{Repeat("<tr><td>1</td></tr>", n)}</table>"),
        Page("plaintext", 1, _ => "<plaintext>"),
        Page("an open comment", 1, _ => "<!-- "),
        Page("an open script", 1, _ => "<script>"),
        Page("an open style", 1, _ => "<style>"),
        Page("an open title", 1, _ => "<title>"),
        Page("an open textarea", 1, _ => "<textarea>"),
        Page("open character data", 1, _ => "<![CDATA["),
        Page("an open attribute", 1, _ => "<p title=\""),
        Page("an open tag", 1, _ => "<p "),
        Page("a tag name of a million letters", 1_000_000, n => "<" + Repeat("a", n) + ">"),
        Page("an attribute of a million letters", 1_000_000, n => $"<meta name=\"{Repeat("a", n)}\" content=\"{Repeat("b", n)}\">"),
        Page("one tag of a million attributes", 1_000_000, n => "<p" + string.Concat(Enumerable.Range(0, n).Select(i => $" a{i}=1")) + ">"),
        Page("an XML entity bomb", 10, n => "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">" + string.Concat(Enumerable.Range(0, n).Select(i => $"<!ENTITY a{i} \"&a;&a;&a;&a;&a;&a;&a;&a;\">")) + "]><p>&a9;</p>"),
        Page("links of every scheme", 1, _ => "<a href=\"javascript:alert(1)\">一</a><img src=x onerror=alert(1)><script>alert(1)</script>"),
        new("a page of nothing but a doctype", ".html", 1, _ => Utf8("<!doctype html>")),
        new("a page in zero bytes", ".html", 1_000_000, n => new byte[n]),
        new("a page on one line of 60 MB", ".html", 60 * 1024 * 1024 / 31, n => Utf8(Head + Repeat("<p>政府信息公开。</p>", n))),
        new("a page that says another encoding", ".html", 1, _ => Utf8(Head.Replace("utf-8", "gb18030", StringComparison.Ordinal) + Tail)),
        new("a page that says an encoding there is not", ".html", 1, _ => Utf8(Head.Replace("utf-8", "utf-7", StringComparison.Ordinal) + Tail)),
    ];

    static HostileFile Page(string name, int times, Func<int, string> body) => new(name, ".html", times, n => Utf8(Head + body(n) + Tail));

    static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
