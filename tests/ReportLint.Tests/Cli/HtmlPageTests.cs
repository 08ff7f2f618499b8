using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace ReportLint.Tests.Cli;

/// <summary>The page of a whole run.</summary>
public sealed partial class HtmlPageTests
{
    [Fact]
    public void Whatever_is_undecided_has_a_cause()
    {
        var page = ProgramRun.In(Repository.PathTo("seeds"), "check", ".", "--format", "html").Output;
        var causes = Undecided().Matches(WebUtility.HtmlDecode(page)).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(causes);
        Assert.All(causes, c => Assert.Contains('：', c));
    }

    [GeneratedRegex(@"×\d+ — (无法判定[^<]*)")]
    private static partial Regex Undecided();
}
