using System.Text.RegularExpressions;
using Xunit;

namespace ReportLint.Tests;

/// <summary>Prose drifts unless a test reads it.</summary>
public partial class DocsTests
{
    [Fact]
    public void Every_path_named_in_the_documents_exists()
    {
        var missing =
            from file in Repository.Files("docs", "*.md").Append(Repository.PathTo("README.md"))
            where File.Exists(file)
            from path in CodeSpans().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value)
            where LooksLikeOurs(path) && !Exists(path)
            select $"{Repository.Relative(file)}: {path}";
        Assert.Empty(missing);
    }

    static bool LooksLikeOurs(string path) => OurPath().IsMatch(path) && !path.Contains('<') && !path.Contains('*') && !path.Contains('…');

    static bool Exists(string path)
    {
        var full = Repository.PathTo(path.TrimEnd('/'));
        return File.Exists(full) || Directory.Exists(full);
    }

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex CodeSpans();

    [GeneratedRegex(@"^(src|tests|rules|seeds|docs|editors|\.ci)/[\w./-]*$")]
    private static partial Regex OurPath();
}
