using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Text;

/// <summary>Values from the tests of github/codeql-action, so that both tools know a line by the same hash.</summary>
public class LineHashesTests
{
    [Theory]
    [InlineData("", "c129715d7a2bc9a3:1")]
    [InlineData(" a\nb\n  \t\tc\n d", "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1")]
    [InlineData(" a\r\nb\r\n  \t\tc\r\n d", "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1")]
    [InlineData(" a\rb\r  \t\tc\r d", "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1")]
    public void A_line_hashes_as_GitHub_hashes_it(string text, params string[] hashes) =>
        Assert.Equal(hashes, LineHashes.Of(text).Select(h => h.ToString()));

    [Fact]
    public void Equal_lines_with_equal_surroundings_are_counted()
    {
        var hashes = LineHashes.Of(string.Concat(Enumerable.Repeat("x\n", 202)));
        Assert.Equal(203, hashes.Length);
        Assert.Equal(hashes[0] with { Count = 2 }, hashes[1]);
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void An_edit_below_a_long_stretch_leaves_a_hash_alone()
    {
        var stretch = new string('数', 120);
        Assert.Equal(LineHashes.Of(stretch + "\n尾")[0], LineHashes.Of(stretch + "\n另一个结尾")[0]);
    }
}
