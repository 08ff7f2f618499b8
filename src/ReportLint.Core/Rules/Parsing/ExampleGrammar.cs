using ReportLint.Rules.Syntax;
using Sprache;
using static ReportLint.Rules.Parsing.ExpressionGrammar;
using static ReportLint.Rules.Parsing.ReferenceGrammar;
using static ReportLint.Rules.Parsing.TokenParsers;

namespace ReportLint.Rules.Parsing;

/// <summary>What an example sets and what it expects.</summary>
static class ExampleGrammar
{
    static readonly Parser<ExampleValueSyntax> Blank = Token(TokenKind.Blank).Select(w => new BlankValueSyntax(w.Span));

    static readonly Parser<ExampleValueSyntax> Absent = Token(TokenKind.Absent).Select(w => new AbsentValueSyntax(w.Span));

    static readonly Parser<ExampleValueSyntax> Unreadable =
        from word in Token(TokenKind.Unreadable)
        from candidates in ChainOf(Number, TokenKind.Or).OrNull()
        select new UnreadableValueSyntax(word.Span.Through(candidates?.Last.Span ?? word.Span), candidates?.Items ?? []);

    static readonly Parser<ExampleValueSyntax> Negative =
        from minus in Token(TokenKind.Minus)
        from number in Number
        let span = minus.Span.Through(number.Span)
        select new ExampleExpressionSyntax(span, new NegativeSyntax(span, number));

    static readonly Parser<ExampleValueSyntax> Plain =
        from value in Number.Or<ExpressionSyntax>(Date).Or(TextValue).Or(Reference)
        select new ExampleExpressionSyntax(value.Span, value);

    static readonly Parser<ExampleValueSyntax> Value = Blank.Or(Absent).Or(Unreadable).Or(Negative).Or(Plain);

    static readonly Parser<SettingSyntax> Swap =
        from word in Token(TokenKind.Swap)
        from first in Part
        from second in Part
        select new SwapSyntax(word.Span.Through(second.Span), first, second);

    static readonly Parser<SettingSyntax> SetOrAppend =
        from target in Reference
        from setting in Assign(target).Or(Append(target))
        select setting;

    static readonly Parser<ExpectationSyntax> Place =
        from word in Token(TokenKind.In)
        from place in Reference
        select new ExpectPlaceSyntax(word.Span.Through(place.Span), place);

    static readonly Parser<ExpectationSyntax> Side =
        from word in AnyToken(Meanings.Sides.Kinds)
        from value in Value
        select new ExpectValueSyntax(word.Span.Through(value.Span), Meanings.Sides[word.Kind], value);

    static readonly Parser<Chain<ExpectationSyntax>> Expectations =
        from arrow in Token(TokenKind.Arrow)
        from expectations in ChainOf(Place.Or(Side), TokenKind.Comma)
        select expectations;

    public static readonly Parser<ExampleBodySyntax> Example =
        from word in Token(TokenKind.Example)
        from outcome in AnyToken(Meanings.Outcomes.Kinds)
        from settings in ChainOf(Swap.Or(SetOrAppend), TokenKind.Comma).OrNull()
        from expectations in Expectations.OrNull()
        from end in End
        select new ExampleBodySyntax(word.Span.Through(end.Span), Meanings.Outcomes[outcome.Kind], settings?.Items ?? [], expectations?.Items ?? []);

    static Parser<SettingSyntax> Assign(ReferenceSyntax target) =>
        from sign in Token(TokenKind.Equal)
        from value in Value
        select new AssignSyntax(target.Span.Through(value.Span), target, value);

    static Parser<SettingSyntax> Append(ReferenceSyntax target) =>
        from word in Token(TokenKind.Append)
        from text in QuotedText
        select new AppendSyntax(target.Span.Through(text.Span), target, text);
}
