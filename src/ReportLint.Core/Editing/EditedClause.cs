using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Rules.Parsing;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>A clause as far as it is written.</summary>
/// <param name="Keyword">The word it begins with; null when that is no word of the language.</param>
sealed record EditedClause(Keyword? Keyword, TextSpan Span, ImmutableArray<Token> Tokens)
{
    public TokenKind Kind => Keyword?.Kind ?? TokenKind.End;

    public static EditedClause Read(SourceText source, Keyword? keyword, TextSpan span)
    {
        var ignored = new List<Diagnostic>();
        return new EditedClause(keyword, span, [.. Lexer.Lex(source, span, ignored)]);
    }

    public bool Has(TokenKind kind) => Tokens.Any(t => t.Kind == kind);
}
