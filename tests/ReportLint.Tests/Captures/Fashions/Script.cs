namespace ReportLint.Tests.Captures.Fashions;

/// <summary>What mirrors do to the script of a page: traditional characters.</summary>
static class Script
{
    static readonly Dictionary<char, char> Traditional = ReadTraditional();

    public static string ToTraditional(string text) => string.Concat(text.Select(c => Traditional.GetValueOrDefault(c, c)));

    static Dictionary<char, char> ReadTraditional()
    {
        var pairs = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "rules", "disclosure", "reading", "simplified.txt"))
            .Where(l => l.Length == 2 && l[0] >= '\u4E00').Where(l => !"后里面系余干台只复制准志升当历表出".Contains(l[1], StringComparison.Ordinal));
        return pairs.Where(p => p[0] < '\u9FA6').GroupBy(p => p[1]).ToDictionary(g => g.Key, g => g.First()[0]);
    }
}
