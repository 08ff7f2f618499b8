using ReportLint.Rules.Syntax;
using ReportLint.Text;
using Sprache;
using static ReportLint.Rules.Parsing.ExpressionGrammar;
using static ReportLint.Rules.Parsing.ReferenceGrammar;
using static ReportLint.Rules.Parsing.TokenParsers;

namespace ReportLint.Rules.Parsing;

/// <summary>The limits of 适用.</summary>
static class LimitGrammar
{
    static readonly Parser<Token> To =
        from word in Token(TokenKind.To)
        from year in Integer
        select year;

    static readonly Parser<LimitSyntax> YearsFrom =
        from word in Token(TokenKind.From)
        from first in Integer
        from last in To.OrNull()
        select new YearRangeSyntax(word.Span.Through((last ?? first).Span), (int)first.Number, (int?)last?.Number);

    static readonly Parser<LimitSyntax> YearsTo =
        from last in To
        select new YearRangeSyntax(last.Span, null, (int)last.Number);

    static readonly Parser<LimitSyntax> YearList =
        from years in ChainOf(Integer, TokenKind.Comma)
        select new YearListSyntax(years.First.Span.Through(years.Last.Span), [.. years.Items.Select(y => (int)y.Number)]);

    static readonly Parser<LimitSyntax> Years =
        from word in Token(TokenKind.Year)
        from limit in YearsFrom.Check(CheckOrder).Or(YearsTo).Or(YearList)
        select limit with { Span = word.Span.Through(limit.Span) };

    /// <summary>A value a fact may have: a name or the number of a form.</summary>
    static readonly Parser<NameSyntax> Value = Name.Or(Integer.Select(n => new NameSyntax(n.Text, n.Span)));

    static readonly Parser<LimitSyntax> FactValues =
        from fact in AnyToken([.. Meanings.Facts.Kinds.Remove(TokenKind.Year)])
        from not in Token(TokenKind.Not).OrNull()
        from values in ChainOf(Value, TokenKind.Comma)
        select new FactLimitSyntax(fact.Span.Through(values.Last.Span), Meanings.Facts[fact.Kind], not is not null, values.Items);

    public static readonly Parser<LimitSyntax> Limit = Years.Or(FactValues);

    static Diagnostics.Diagnostic? CheckOrder(LimitSyntax limit, SourceText source) =>
        limit is YearRangeSyntax { From: { } from, To: { } to } && from > to ? ClauseDiagnostics.YearsReversed(source.At(limit.Span), from, to) : null;
}
