using ReportLint.Rules.Parsing;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>A name that a rule gives: a capture of a pattern, or a 取.</summary>
/// <param name="Span">Where the name stands.</param>
/// <param name="Clause">What gives it.</param>
sealed record Declaration(string Name, TextSpan Span, EditedClause Clause)
{
    public bool IsCapture => Clause.Kind != TokenKind.Let;

    /// <summary>The names a clause gives, in order.</summary>
    public static IEnumerable<Declaration> In(EditedClause clause) => clause.Kind switch
    {
        TokenKind.Let when clause.Tokens.ElementAtOrDefault(1) is { Kind: TokenKind.Name } name => [new Declaration(name.Text, name.Span, clause)],
        TokenKind.In or TokenKind.For => clause.Tokens.Where(t => t.Kind == TokenKind.Text).SelectMany(BracedNames).Select(n => new Declaration(n.Name, n.Span, clause)),
        _ => [],
    };

    /// <summary>The names that stand in braces in a text: captures in a pattern, operands in a message.</summary>
    public static IEnumerable<(string Name, TextSpan Span)> BracedNames(Token text)
    {
        var raw = text.Raw;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\\')
                i++;
            else if (raw[i] == '{' && NameLength(raw, i + 1) is > 0 and var length)
                yield return (raw.Substring(i + 1, length), new TextSpan(text.Span.Start + 1 + i + 1, length));
        }
    }

    static int NameLength(string raw, int start)
    {
        var end = start;
        while (end < raw.Length && raw[end] is not ('}' or ':' or '：' or '{'))
            end++;
        return end < raw.Length ? end - start : 0;
    }
}
