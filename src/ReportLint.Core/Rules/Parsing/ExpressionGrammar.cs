using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;
using ReportLint.Text;
using Sprache;
using static ReportLint.Rules.Parsing.ReferenceGrammar;
using static ReportLint.Rules.Parsing.TokenParsers;

namespace ReportLint.Rules.Parsing;

/// <summary>Values and conditions, from what binds tightest to what binds loosest.</summary>
static class ExpressionGrammar
{
    /// <summary>Whatever stands in brackets or between commas.</summary>
    static readonly Parser<ExpressionSyntax> Nested = input => Expression!(input);

    public static readonly Parser<TextSyntax> QuotedText =
        from token in Token(TokenKind.Text)
        select new TextSyntax(token.Text, token.Span) { Raw = token.Raw };

    /// <summary><c>“…”或“…”</c>, <c>“…”且“…”</c>. After 或 or 且 only a text continues; a condition never begins with one.</summary>
    public static readonly Parser<TextsSyntax> Texts =
        from chain in ChainOf(QuotedText, TokenKind.And, TokenKind.Or).Check((c, source) => c.IsMixed ? ClauseDiagnostics.MixedLogic(source.At(c.First.Span.Through(c.Last.Span))) : null)
        select new TextsSyntax(chain.First.Span.Through(chain.Last.Span), chain.Items, chain.Rest is [{ Sign.Kind: TokenKind.And }, ..]);

    public static readonly Parser<NumberSyntax> Number =
        from token in Token(TokenKind.Number)
        select new NumberSyntax(token.Span, token.Number, token.Unit);

    /// <summary>A whole number without a unit, such as a year.</summary>
    public static readonly Parser<Token> Integer =
        Token(TokenKind.Number).Check((t, source) =>
            t.Unit is null && t.Number == decimal.Truncate(t.Number) && t.Number <= 9999 ? null : ClauseDiagnostics.NotAYear(source.At(t.Span), source.Slice(t.Span).ToString()));

    public static readonly Parser<DateSyntax> Date =
        from token in Token(TokenKind.Date)
        select new DateSyntax(token.Span, new NumberSyntax(token.Span, token.Number, null), token.Month, token.Day);

    static readonly Parser<DateSyntax> DateCall = (
        from word in Token(TokenKind.DateWord)
        from open in Token(TokenKind.OpenRound)
        from year in Nested
        from comma in Token(TokenKind.Comma)
        from month in Integer
        from comma2 in Token(TokenKind.Comma)
        from day in Integer
        from close in Token(TokenKind.CloseRound)
        select new DateSyntax(word.Span.Through(close.Span), year, (int)month.Number, (int)day.Number)).Check(CheckDay);

    static readonly Parser<ExpressionSyntax> Bracket = (
        from open in Token(TokenKind.OpenRound)
        from inner in Nested
        from close in Token(TokenKind.CloseRound)
        from day in Token(TokenKind.DayOfYear).OrNull()
        select day is null
            ? (ExpressionSyntax)new BracketSyntax(open.Span.Through(close.Span), inner)
            : new DateSyntax(open.Span.Through(day.Span), inner, day.Month, day.Day)).Check(CheckDay);

    static readonly Parser<ArgumentSyntax> Argument =
        from value in Nested
        from leaves in Token(TokenKind.Leaves).OrNull()
        select new ArgumentSyntax(value, leaves is not null);

    static readonly Parser<CallSyntax> Call =
        from function in AnyToken(Meanings.Functions.Kinds)
        from open in Token(TokenKind.OpenRound)
        from arguments in ChainOf(Argument, TokenKind.Comma)
        from close in Token(TokenKind.CloseRound)
        select new CallSyntax(function.Span.Through(close.Span), Meanings.Functions[function.Kind], arguments.Items);

    public static readonly Parser<ExpressionSyntax> TextValue =
        from text in QuotedText
        select new TextValueSyntax(text.Span, text);

    static readonly Parser<ExpressionSyntax> Value =
        FirstOf<ExpressionSyntax>(Reference, Number, Bracket, Call, Date, TextValue);

    /// <summary>The English spelling of a date begins with a word that may also be a name.</summary>
    static readonly Parser<ExpressionSyntax> Operand = FirstOf(DateCall, Value);

    static readonly Parser<ExpressionSyntax> Factor =
        from minus in Token(TokenKind.Minus).OrNull()
        from value in Operand
        select minus is null ? value : new NegativeSyntax(minus.Span.Through(value.Span), value);

    static readonly Parser<ExpressionSyntax> Term = Arithmetic(Factor, Meanings.Multiplications);

    static readonly Parser<ExpressionSyntax> Sum = Arithmetic(Term, Meanings.Additions);

    static readonly Parser<Func<ExpressionSyntax, ExpressionSyntax>> Compared =
        from sign in AnyToken(Meanings.Comparisons.Kinds)
        from right in Sum
        select Relating(left => new ComparisonSyntax(left.Span.Through(right.Span), left, Meanings.Comparisons[sign.Kind], right));

    static readonly Parser<Func<ExpressionSyntax, ExpressionSyntax>> Kind =
        from word in Token(TokenKind.Is)
        from kind in AnyToken(Meanings.Kinds.Kinds)
        select Relating(left => new IsKindSyntax(left.Span.Through(kind.Span), left, Meanings.Kinds[kind.Kind]));

    static readonly Parser<Func<ExpressionSyntax, ExpressionSyntax>> Worded =
        from word in Token(TokenKind.Worded)
        from text in QuotedText
        select Relating(left => new WordedSyntax(left.Span.Through(text.Span), left, text));

    static readonly Parser<Func<ExpressionSyntax, ExpressionSyntax>> Mentioned =
        from word in Token(TokenKind.Mentions)
        from texts in Texts
        select Relating(left => new MentionsSyntax(left.Span.Through(texts.Span), left, texts));

    static readonly Parser<Func<ExpressionSyntax, ExpressionSyntax>> InOrder =
        from to in Token(TokenKind.To)
        from last in Reference
        from ordered in Token(TokenKind.Ordered)
        select Relating(left => new OrderedSyntax(left.Span.Through(ordered.Span), (ReferenceSyntax)left, last));

    static readonly Parser<Func<ExpressionSyntax, ExpressionSyntax>> Relation = FirstOf(Compared, Kind, Worded, Mentioned);

    static readonly Parser<ExpressionSyntax> Related =
        from left in Sum
        from relation in (left is ReferenceSyntax ? FirstOf(Relation, InOrder) : Relation).OrNull()
        select relation is null ? left : relation(left);

    static readonly Parser<ExpressionSyntax> Has =
        from word in Token(TokenKind.Has)
        from value in Reference
        select new HasSyntax(word.Span.Through(value.Span), value);

    static readonly Parser<ExpressionSyntax> NestedTest = input => Test!(input);

    static readonly Parser<ExpressionSyntax> Not =
        from word in Token(TokenKind.Not)
        from condition in NestedTest
        select new NotSyntax(word.Span.Through(condition.Span), condition);

    static readonly Parser<ExpressionSyntax> Test = FirstOf(Not, Has, Related);

    static readonly Parser<ExpressionSyntax> Both = Joined(Test, TokenKind.And, true);

    /// <summary>A value or a condition.</summary>
    public static readonly Parser<ExpressionSyntax> Expression = Joined(Both, TokenKind.Or, false).Check(CheckMixed);

    static Parser<ExpressionSyntax> Arithmetic(Parser<ExpressionSyntax> operand, WordTable<ArithmeticSign> signs) =>
        from chain in ChainOf(operand, signs.Kinds)
        select chain.Rest.Aggregate(chain.First, (left, next) =>
            new ArithmeticSyntax(left.Span.Through(next.Item.Span), left, signs[next.Sign.Kind], next.Item));

    static Parser<ExpressionSyntax> Joined(Parser<ExpressionSyntax> condition, TokenKind word, bool all) =>
        from chain in ChainOf(condition, word)
        select chain.Rest.IsEmpty ? chain.First : new LogicSyntax(chain.First.Span.Through(chain.Last.Span), chain.Items, all);

    static Diagnostic? CheckMixed(ExpressionSyntax expression, SourceText source) =>
        expression is LogicSyntax { All: false } any && any.Conditions.Any(c => c is LogicSyntax { All: true })
            ? ClauseDiagnostics.MixedLogic(source.At(expression.Span))
            : null;

    static Diagnostic? CheckDay(ExpressionSyntax expression, SourceText source) =>
        expression is DateSyntax date && !DateText.Exists(date) ? TokenDiagnostics.NoSuchDay(source.At(date.Span), source.Slice(date.Span).ToString()) : null;

    static Func<ExpressionSyntax, ExpressionSyntax> Relating(Func<ExpressionSyntax, ExpressionSyntax> relate) => relate;
}
