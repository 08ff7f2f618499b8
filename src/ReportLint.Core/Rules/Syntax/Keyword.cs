using ReportLint.Text;

namespace ReportLint.Rules.Syntax;

/// <summary>A word of the rule language in its two spellings.</summary>
/// <param name="Chinese">Empty for a word that only the English spelling needs, such as <c>of</c>.</param>
/// <param name="English">May be several words, each of which is a keyword of its own: <c>each row of</c>.</param>
public sealed record Keyword(TokenKind Kind, string Chinese, string English)
{
    /// <summary>
    /// Whether a name spelt the same must stand in 「 」. Words that can only follow certain others (错误, 日期) are free to be names too.
    /// </summary>
    public bool IsReserved { get; init; } = true;

    public string In(Language language) => language == Language.Chinese && Chinese.Length > 0 ? Chinese : English;
}
