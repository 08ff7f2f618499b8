using System.Collections.Immutable;
using ReportLint.Rules.Syntax;
using Sprache;
using static ReportLint.Rules.Parsing.ReferenceGrammar;
using static ReportLint.Rules.Parsing.TokenParsers;

namespace ReportLint.Rules.Parsing;

/// <summary>What 对 goes through: <c>对 申请 每一行</c>, <c>for each row of 申请</c>.</summary>
static class ForGrammar
{
    static readonly Parser<Selected> Selection =
        from word in AnyToken(Meanings.Selections.Kinds)
        from names in ChainOf(Name, TokenKind.Comma)
        select new Selected(Meanings.Selections[word.Kind], names.Items);

    static readonly Parser<Selected> OptionalSelection = Selection.OrNull().Select(s => s ?? new Selected(LineSelection.None, []));

    static readonly Parser<Chain<ReferenceSyntax>> Tables = ChainOf(Place, TokenKind.Comma);

    static readonly Parser<ForSyntax> PlaceFirst =
        from places in Tables
        from each in places.Rest.IsEmpty ? ChineseLines(places).Or(ChineseMatches(places.First)).Or(ChineseReports(places.First)) : ChineseLines(places)
        select each;

    static readonly Parser<ForSyntax> EachLine =
        from kind in AnyToken(Meanings.LineWords.Kinds)
        from of in Token(TokenKind.Of)
        from tables in Tables
        from selected in OptionalSelection
        select new ForEachLineSyntax(default, tables.Items, Meanings.LineWords[kind.Kind], selected.Selection, selected.Names);

    static readonly Parser<ForSyntax> EachMatch =
        from kind in Token(TokenKind.Match)
        from of in Token(TokenKind.Of)
        from place in Place
        from pattern in RuleGrammar.Pattern
        select new ForEachMatchSyntax(default, place, pattern);

    static readonly Parser<ForSyntax> EachReport =
        from kind in Token(TokenKind.Report)
        from of in Token(TokenKind.Of)
        from place in Place
        select new ForEachReportSyntax(default, place);

    static readonly Parser<ForSyntax> EachFirst =
        from each in Token(TokenKind.Each)
        from range in EachLine.Or(EachMatch).Or(EachReport)
        select range;

    public static readonly Parser<ClauseSyntax> For =
        from word in Token(TokenKind.For)
        from range in EachFirst.Or(PlaceFirst)
        from end in End
        select range with { Span = word.Span.Through(end.Span) };

    static Parser<ForSyntax> ChineseLines(Chain<ReferenceSyntax> tables) =>
        from kind in AnyToken(Meanings.Lines.Kinds)
        from selected in OptionalSelection
        select new ForEachLineSyntax(default, tables.Items, Meanings.Lines[kind.Kind], selected.Selection, selected.Names);

    static Parser<ForSyntax> ChineseMatches(ReferenceSyntax place) =>
        from each in Token(TokenKind.EachMatch)
        from pattern in RuleGrammar.Pattern
        select new ForEachMatchSyntax(default, place, pattern);

    static Parser<ForSyntax> ChineseReports(ReferenceSyntax place) =>
        from each in Token(TokenKind.EachReport)
        select new ForEachReportSyntax(default, place);

    sealed record Selected(LineSelection Selection, ImmutableArray<NameSyntax> Names);
}
