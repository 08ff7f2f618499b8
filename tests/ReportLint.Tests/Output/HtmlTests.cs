using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ReportLint.Output;
using Xunit;

namespace ReportLint.Tests.Output;

/// <summary>The page, as a browser takes it.</summary>
public partial class HtmlTests
{
    static readonly string Page = SampleRun.Write(OutputFormat.Named("html"), SampleRun.Standard());

    [Fact]
    public void Nothing_from_a_report_becomes_markup()
    {
        var page = new HtmlParser().ParseDocument(Page);
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.Contains(page.QuerySelectorAll(".message"), m => m.TextContent.Contains("=1+1,<b>\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_runs_its_own_script_and_style_and_nothing_else()
    {
        var page = new HtmlParser().ParseDocument(Page);
        var policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        foreach (var part in new[] { "script", "style" })
            Assert.Contains($"{part}-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector(part)!.TextContent)))}'", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(Elsewhere(), Page);
    }

    [Fact]
    public void A_finding_stands_beside_its_table_and_names_its_cells_in_it()
    {
        var place = new HtmlParser().ParseDocument(Page).QuerySelectorAll(".place").First(p => p.QuerySelector("figure") is not null);
        var cells = place.QuerySelector(".finding")!.GetAttribute("data-cells")!.Split(' ');
        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.NotNull(place.QuerySelector($"td[data-cell='{cell}']")));
        Assert.NotNull(place.QuerySelector("td.wrong"));
    }

    [GeneratedRegex("https?://|url\\(|@import")]
    private static partial Regex Elsewhere();
}
