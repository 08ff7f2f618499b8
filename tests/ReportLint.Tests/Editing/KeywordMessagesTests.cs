using ReportLint.Editing;
using ReportLint.Rules.Syntax;
using Xunit;

namespace ReportLint.Tests.Editing;

public class KeywordMessagesTests
{
    /// <summary>Words that only join others into one, in English.</summary>
    static readonly string[] Joints = ["each", "match", "report", "of"];

    [Fact]
    public void Every_word_of_the_language_has_its_meaning_told() =>
        Assert.Empty(Keywords.All.Where(k => KeywordMessages.Of(k.Kind) is null).Select(k => k.English).Except(Joints));
}
