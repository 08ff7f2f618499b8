using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Parsing;

/// <summary>A word, sign, number, date or text of a clause.</summary>
sealed record Token(TokenKind Kind, TextSpan Span)
{
    /// <summary>A name folded to half width, or a text with its escapes resolved.</summary>
    public string Text { get; init; } = "";

    /// <summary>A text as written between its quotes.</summary>
    public string Raw { get; init; } = "";

    /// <summary>Whether a name stood in 「 」.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The value of a number, the number of a part, the year of a date.</summary>
    public decimal Number { get; init; }

    public string? Unit { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }
}
