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

    /// <summary>Found by the fuzzer: the automaton of a long pattern is refused by the library that builds it.</summary>
    [Theory]
    [InlineData("*a", 496)]
    [InlineData("a", 980)]
    [InlineData("*", 980)]
    public void A_pattern_has_a_length_up_to_which_any_works(string piece, int times)
    {
        var pattern = string.Concat(Enumerable.Repeat(piece, times)) + "{year}";
        Assert.Equal(2021, PathPattern.Parse(pattern)!.Match(pattern.Replace("*", "", StringComparison.Ordinal).Replace("{year}", "2021", StringComparison.Ordinal)).Year);
        Assert.Null(PathPattern.Parse(string.Concat(Enumerable.Repeat(pattern, 20))));
    }
}
