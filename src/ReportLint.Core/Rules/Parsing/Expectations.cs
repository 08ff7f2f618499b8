using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Parsing;

/// <summary>Says in words what could stand at a place, for people who know the language by its look.</summary>
static class Expectations
{
    const int MostListed = 8;

    public static string Describe(IReadOnlyList<TokenKind> expected, Language language)
    {
        var isChinese = language == Language.Chinese;
        var parts = new List<string>();
        var named = new HashSet<TokenKind>(expected);
        if (named.Contains(TokenKind.Name) && named.Contains(TokenKind.Number) && named.Contains(TokenKind.OpenRound))
        {
            parts.Add(isChinese ? "一个值（名称、数、日期、“文字”或括号）" : "a value (a name, number, date, \"text\" or bracket)");
            named.RemoveWhere(BeginsValue);
        }
        else if (named.Contains(TokenKind.Name) && named.Contains(TokenKind.Part))
        {
            parts.Add(isChinese ? "报告里的一项（表、部分、行、列或事实的名称）" : "something in a report (the name of a table, part, row, column or fact)");
            named.RemoveWhere(BeginsValue);
        }
        if (named.Contains(TokenKind.Equal) && named.Contains(TokenKind.Less))
        {
            parts.Add(isChinese ? "一个比较（= ≠ < ≤ > ≥，或“为”“提及”等）" : "a comparison (= ≠ < ≤ > ≥, 'is', 'mentions' …)");
            named.RemoveWhere(k => IsComparison(k) || k is TokenKind.Is or TokenKind.Worded or TokenKind.Mentions or TokenKind.To);
        }
        if (named.Contains(TokenKind.Times) && named.Contains(TokenKind.Over))
        {
            parts.Add("+ - × ÷");
            named.RemoveWhere(k => k is TokenKind.Plus or TokenKind.Minus or TokenKind.Times or TokenKind.Over);
        }
        named.RemoveWhere(k => k is TokenKind.OpenSquare or TokenKind.Dot && parts.Count + named.Count > 2);
        named.RemoveWhere(k => k is TokenKind.End || (k == TokenKind.Times && named.Count > 1));
        var words = expected.Where(named.Contains).ToList();
        var inOwnSpelling = words.Where(k => !isChinese || Keywords.Of(k) is not { Chinese.Length: 0 }).ToList();
        parts.AddRange((inOwnSpelling.Count > 0 ? inOwnSpelling : words).Select(k => Describe(k, isChinese)).Distinct().Take(MostListed));
        return Join(parts, isChinese);
    }

    public static bool IsComparison(TokenKind kind) => Meanings.Comparisons.Kinds.Contains(kind);

    /// <summary>Whether every possibility is a word, so that a wrong word was meant to be one of them.</summary>
    public static bool AreWords(IReadOnlyList<TokenKind> expected) => expected.All(k => Keywords.Of(k) is not null);

    static bool BeginsValue(TokenKind kind) =>
        kind is TokenKind.Name or TokenKind.Number or TokenKind.Text or TokenKind.Date or TokenKind.Part or TokenKind.OpenRound or TokenKind.Minus
            or TokenKind.Not or TokenKind.Has or TokenKind.DateWord
        || Meanings.Functions.Kinds.Contains(kind) || Meanings.Facts.Kinds.Contains(kind) || Meanings.Places.Kinds.Contains(kind) || Meanings.Reports.Kinds.Contains(kind);

    static string Describe(TokenKind kind, bool isChinese) => kind switch
    {
        TokenKind.Name => isChinese ? "一个名称" : "a name",
        TokenKind.Number => isChinese ? "一个数" : "a number",
        TokenKind.Text => isChinese ? "引号里的文字" : "a quoted text",
        TokenKind.Date => isChinese ? "一个日期" : "a date",
        TokenKind.Part => isChinese ? "“部分一”等" : "'part1' …",
        TokenKind.DayOfYear => isChinese ? "“年…月…日”" : "'年…月…日'",
        _ when Keywords.Of(kind) is { } keyword => isChinese ? $"“{keyword.In(Language.Chinese)}”" : $"'{keyword.English}'",
        _ => isChinese ? $"“{Signs.Spell(kind)}”" : $"'{Signs.Spell(kind)}'",
    };

    static string Join(List<string> parts, bool isChinese) => parts switch
    {
        [] => "",
        [var one] => one,
        [.. var most, var last] => isChinese ? $"{string.Join("、", most)}或{last}" : $"{string.Join(", ", most)} or {last}",
    };
}
