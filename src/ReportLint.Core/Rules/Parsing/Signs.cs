using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Parsing;

/// <summary>The signs of the rule language.</summary>
static class Signs
{
    /// <summary>The sign at a place and how many characters it takes; <see cref="TokenKind.End"/> for what is no sign.</summary>
    public static (TokenKind Kind, int Length) Match(string content, int start, int limit)
    {
        var first = Characters.Fold(content[start]);
        var second = start + 1 < limit ? Characters.Fold(content[start + 1]) : '\0';
        return (first, second) switch
        {
            ('<', '=') => (TokenKind.AtMost, 2),
            ('>', '=') => (TokenKind.AtLeast, 2),
            ('<', '>') => (TokenKind.NotEqual, 2),
            ('-' or '=', '>') => (TokenKind.Arrow, 2),
            ('=', '=' or '<') or ('!', '=') or ('&', '&') or ('|', '|') => (TokenKind.End, 2),
            _ => (Single(first), 1),
        };
    }

    static TokenKind Single(char sign) => sign switch
    {
        ',' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        ':' => TokenKind.Colon,
        '.' => TokenKind.Dot,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Times,
        '/' => TokenKind.Over,
        '=' => TokenKind.Equal,
        '≠' => TokenKind.NotEqual,
        '<' => TokenKind.Less,
        '≤' => TokenKind.AtMost,
        '>' => TokenKind.Greater,
        '≥' => TokenKind.AtLeast,
        '→' => TokenKind.Arrow,
        '(' => TokenKind.OpenRound,
        ')' => TokenKind.CloseRound,
        '[' => TokenKind.OpenSquare,
        ']' => TokenKind.CloseSquare,
        _ => TokenKind.End,
    };

    /// <summary>The partner of a quote that other texts use, but rules do not; null for any other character.</summary>
    public static char? ClosingQuote(char opening) => opening switch
    {
        '\'' => '\'',
        '‘' => '’',
        '『' => '』',
        '`' => '`',
        _ => null,
    };

    public static string Spell(TokenKind kind) => kind switch
    {
        TokenKind.Comma => "，",
        TokenKind.Semicolon => "；",
        TokenKind.Colon => "：",
        TokenKind.Dot => ".",
        TokenKind.Plus => "+",
        TokenKind.Minus => "-",
        TokenKind.Times => "×",
        TokenKind.Over => "÷",
        TokenKind.Equal => "=",
        TokenKind.NotEqual => "≠",
        TokenKind.Less => "<",
        TokenKind.AtMost => "≤",
        TokenKind.Greater => ">",
        TokenKind.AtLeast => "≥",
        TokenKind.Arrow => "→",
        TokenKind.OpenRound => "(",
        TokenKind.CloseRound => ")",
        TokenKind.OpenSquare => "[",
        TokenKind.CloseSquare => "]",
        _ => "",
    };

    /// <summary>What was probably meant by something that is no sign; null when that cannot be told.</summary>
    public static string? Meant(string written) => Characters.FoldAll(written) switch
    {
        "==" => "=",
        "=<" => "≤",
        "!=" or "!" => "≠",
        "&&" or "&" => "且",
        "||" or "|" => "或",
        "」" or "〈" or "〉" => "「 」",
        "{" or "}" => "( )",
        "。" => "",
        _ => null,
    };
}
