using ReportLint.Configuration;
using Xunit;

namespace ReportLint.Tests.Configuration;

public class PathPatternTests
{
    [Theory]
    [InlineData("{issuer}/{year}.html", "某局/2023.html", "某局", 2023)]
    [InlineData("{year}/{issuer}*.txt", "2021/东丽区政府-年报.txt", "东丽区政府-年报", 2021)]
    [InlineData("*/{issuer}/*", "a/某局/b.html", "某局", null)]
    [InlineData("{issuer}/{year}.html", "某局/23.html", null, null)]
    [InlineData("{issuer}/{year}.html", "a/某局/2023.html", null, null)]
    [InlineData("a+b({year}).txt", "a+b(2020).txt", null, 2020)]
    public void A_path_tells_issuer_and_year(string pattern, string path, string? issuer, int? year) =>
        Assert.Equal((issuer, year), PathPattern.Parse(pattern)!.Match(path));

    [Theory]
    [InlineData("reports/*.html")]
    [InlineData("{isuer}/x")]
    [InlineData("{year}/{year}")]
    [InlineData("{year")]
    [InlineData("")]
    public void A_pattern_that_tells_nothing_is_refused(string pattern) =>
        Assert.Null(PathPattern.Parse(pattern));
}
