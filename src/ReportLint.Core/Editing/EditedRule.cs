using System.Collections.Immutable;
using ReportLint.Rules.Parsing;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>A rule as far as it is written.</summary>
sealed record EditedRule(ImmutableArray<EditedClause> Clauses)
{
    public TextSpan Span => Clauses[0].Span.Through(Clauses[^1].Span);

    public EditedClause? Header => Clauses[0].Kind == TokenKind.Rule ? Clauses[0] : null;

    public Token? Id => Header?.Tokens.ElementAtOrDefault(1);

    public string Title => Header?.Tokens.FirstOrDefault(t => t.Kind == TokenKind.Text)?.Text ?? "";

    /// <summary>What 对 goes through.</summary>
    public EditedClause? For => Clauses.FirstOrDefault(c => c.Kind == TokenKind.For);

    /// <summary>The tables of 对; the names behind 限 and 除 are its rows or columns.</summary>
    public IEnumerable<string> Tables => For?.Tokens
        .TakeWhile(t => t.Kind is not (TokenKind.Only or TokenKind.Except))
        .Where(t => t.Kind == TokenKind.Name)
        .Select(t => t.Text) ?? [];

    /// <summary>Whether 对 goes through rows, columns or cells; null when through none of them.</summary>
    public LineKind? Lines => For is not { } over ? null
        : over.Has(TokenKind.EachRow) || over.Has(TokenKind.Row) ? LineKind.Row
        : over.Has(TokenKind.EachColumn) || over.Has(TokenKind.Column) ? LineKind.Column
        : over.Has(TokenKind.EachCell) || over.Has(TokenKind.Cell) ? LineKind.Cell
        : null;

    /// <summary>The captures and 取 of the rule.</summary>
    public IEnumerable<Declaration> Declarations => Clauses.SelectMany(Declaration.In);

    public Declaration? Declared(string name) => Declarations.FirstOrDefault(d => d.Name == name);

    /// <summary>Where the conditions of the rule write a name.</summary>
    public IEnumerable<TextSpan> UsesOf(string name) =>
        Clauses.SelectMany(c => c.Tokens).Where(t => t.Kind == TokenKind.Name && t.Text == name).Select(t => t.Span);

    public Language? Spelling(SourceText source)
    {
        var first = Clauses.FirstOrDefault(c => c.Keyword is not null);
        return first is null ? null : source.Content[first.Span.Start] < 128 ? Language.English : Language.Chinese;
    }
}
