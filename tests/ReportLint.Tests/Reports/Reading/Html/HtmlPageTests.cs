using FsCheck;
using FsCheck.Fluent;
using ReportLint.Reports.Reading;
using ReportLint.Reports.Reading.Html;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Reports.Reading.Html;

public class HtmlPageTests
{
    [Theory]
    [InlineData("<p>甲</p><p>乙</p>", "甲\n乙\n")]
    [InlineData("<div>甲<br>乙<br/>丙</div>", "甲\n乙\n丙\n")]
    [InlineData("<p>一、总体\n  情况</p>", "一、总体 情况\n")]
    [InlineData("甲<span>1</span><span>2</span>", "甲12\n")]
    [InlineData("<p>a&nbsp;b&lt;c&#20013;&#x4E2D;&amp;amp;&bogus;&</p>", "a\u00A0b<c中中&amp;&bogus;&\n")]
    [InlineData("<p>&copy2021 &notit;</p>", "©2021 ¬it;\n")]
    [InlineData("<script>var a = '<p>x</p>';</script><style>p{}</style>甲<!-- 乙 -->丙", "甲丙\n")]
    [InlineData("<p>a < b</p>", "a < b\n")]
    [InlineData("<pre>甲\n乙</pre>丙", "甲\n乙\n丙\n")]
    [InlineData("<textarea>甲</textarea><noscript>乙</noscript>丙", "丙\n")]
    [InlineData("甲<p>乙<div>丙", "甲\n乙\n丙\n")]
    [InlineData("&#0;&#xD800;&#x110000;", "\uFFFD\uFFFD\uFFFD\n")]
    public void The_text_of_a_page_is_in_reading_order_one_block_a_line(string html, string expected) =>
        Assert.Equal(expected, Read(html).Text.Text);

    [Theory]
    [InlineData("<table><tr><td>甲</td><td> 乙 </td></tr><tr><td>&nbsp;</td><td></td></tr></table>", "甲|乙/|")]
    [InlineData("<table><tr><td>甲<td>乙<tr><td>丙</table>", "甲|乙/丙")]
    [InlineData("<table><thead><tr><th colspan=2>甲</th></tr></thead><tbody><tr><td rowspan='2'>乙</td><td>丙</td></tr><tr><td>丁</td></tr></tbody></table>", "甲×2/乙↓2|丙/丁")]
    [InlineData("<table><tr><td><p>商业</p><p>企业</p></td><td><b>1</b>2</td></tr></table>", "商业\n企业|12")]
    [InlineData("<table><tr><td rowspan=2147483648 colspan=99999999999>甲</td></tr><tr></tr></table>", "甲↓2×100/")]
    [InlineData("<table><tr><td rowspan=0 colspan=-3>甲</td></tr></table>", "甲")]
    public void A_table_is_a_grid_of_its_cells(string html, string expected) =>
        Assert.Equal(expected, Describe(Read(html), 0));

    [Fact]
    public void A_table_inside_a_cell_is_a_grid_of_its_own()
    {
        var page = Read("<table><tr><td>外<table><tr><td>1</td><td>2</td></tr></table>后</td><td>右</td></tr></table>");
        Assert.Equal(2, page.Grids.Length);
        Assert.Equal("外\n1\t2\n后|右", Describe(page, 0));
        Assert.Equal("1|2", Describe(page, 1));
    }

    [Fact]
    public void A_blank_cell_stands_where_its_figure_would_stand()
    {
        const string Html = "<table><tr><td>甲</td><td></td><td>\n</td></tr></table>";
        var page = Read(Html);
        Assert.Equal(Html.IndexOf("</td><td>\n", StringComparison.Ordinal), page.Text.ToSource(page.Grids[0].Rows[0][1].Span).Start);
        Assert.Equal(Html.IndexOf("</td></tr>", StringComparison.Ordinal), page.Text.ToSource(page.Grids[0].Rows[0][2].Span).Start);
    }

    [Fact]
    public void Figures_keep_their_place_through_entities_tags_and_line_ends()
    {
        const string Html = "<TABLE>\r\n<tr><td>&nbsp;<span>1</span><b><!-- x -->2</b>&#51;</td></tr></TABLE>";
        var page = Read(Html);
        var cell = page.Grids[0].Rows[0][0];
        Assert.Equal("123", page.Text.Text.Substring(cell.Span.Start, cell.Span.Length));
        Assert.Equal("1</span><b><!-- x -->2</b>&#51;", page.Text.Locate(cell.Span).Text);
    }

    [Fact]
    public void What_the_head_declares_stands_beside_the_text()
    {
        var page = Read("<head><title>某市 &amp; 报告</title><meta name=PubDate content='2024-01-15 10:00'><link rel=\"canonical\" href=\"https://www.example.gov.cn/a.html\"></head><body>甲");
        Assert.Equal(["title=某市 & 报告", "PubDate=2024-01-15 10:00", "canonical=https://www.example.gov.cn/a.html"], page.Declarations.Select(d => $"{d.Name}={d.Value.Text}"));
        Assert.Equal("甲\n", page.Text.Text);
    }

    /// <summary>Cutting the source at each place gives the character, or the entity or white space it stands for.</summary>
    [Fact]
    public void Every_character_comes_from_its_place() => Prop.ForAll(Pages(), html =>
    {
        var page = Read(html);
        for (var i = 0; i < page.Text.Text.Length; i++)
        {
            var raw = page.Source.Slice(page.Text.ToSource(new TextSpan(i, 1))).ToString();
            var c = page.Text.Text[i];
            if (c is '\n' or '\t' or ' ')
                Assert.True(string.IsNullOrWhiteSpace(raw), raw);
            else if (raw != c.ToString())
                Assert.Contains(c, CharacterReference.Read(raw, out var decoded) == raw.Length ? decoded : "");
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("<div>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<b><p>")]
    [InlineData("<table>")]
    [InlineData("</table></td>")]
    [InlineData("&")]
    [InlineData("<!--")]
    [InlineData("<td>1")]
    [InlineData("<a href='")]
    public void Nesting_and_unclosed_tags_without_end_do_no_harm(string unit)
    {
        var page = Read(string.Concat(Enumerable.Repeat(unit, 100_000)));
        Assert.True(page.Grids.Length <= 100_000);
    }

    /// <summary>Pages made of tags, entities, figures and spaces in any order.</summary>
    static Arbitrary<string> Pages() => Gen.Elements(
        "<p>", "</p>", "<table>", "</table>", "<tr>", "<td>", "</td>", "<td colspan=3>", "<span>", "</span>", "<br>", "&nbsp;", "&lt;", "&#20013;", "&copy",
        "<!-- c -->", "<script>x</script>", " ", "\r\n", "\n", "甲", "12", "、", "&", "<", "𠀀", "\u3000", "<b a='&lt;'>", "</b>", "<title>标</title>", "]]>", "<![CDATA[x]]>", "<?x?>")
        .ArrayOf().Select(string.Concat).ToArbitrary();

    static Page Read(string html) => HtmlPage.Read(new SourceText("a.html", html));

    /// <summary>Rows parted by a slash, cells by a bar; ↓ and × give spans.</summary>
    static string Describe(Page page, int grid) => string.Join('/', page.Grids[grid].Rows.Select(row => string.Join('|', row.Select(cell =>
        $"{page.Text.Slice(cell.Span).Text}{(cell.RowSpan > 1 ? $"↓{cell.RowSpan}" : "")}{(cell.ColumnSpan > 1 ? $"×{cell.ColumnSpan}" : "")}"))));
}
