using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;
using ReportLint.Text;
using Sprache;

namespace ReportLint.Rules.Parsing;

/// <summary>The parsers all productions are put together from.</summary>
static class TokenParsers
{
    /// <summary>One token of a kind.</summary>
    public static Parser<Token> Token(TokenKind kind) => input => Match((TokenInput)input, kind);

    /// <summary>One token of any of these kinds.</summary>
    public static Parser<Token> AnyToken(params ImmutableArray<TokenKind> kinds) => input =>
    {
        var at = (TokenInput)input;
        return at.IsAny(kinds) ? Result.Success(at.Token, at.Advance()) : Failure(at);
    };

    /// <summary>The last token of the clause, once nothing is left.</summary>
    public static readonly Parser<Token> End = input =>
    {
        var at = (TokenInput)input;
        return at.Is(TokenKind.End) ? Result.Success(at.Before, at) : Failure(at);
    };

    /// <summary>Items with signs or words between them. A sign that no item follows is left unread.</summary>
    public static Parser<Chain<T>> ChainOf<T>(Parser<T> item, params ImmutableArray<TokenKind> signs) => input =>
    {
        var first = item(input);
        if (!first.WasSuccessful)
            return Result.Failure<Chain<T>>(first.Remainder, "", []);
        var rest = ImmutableArray<Next<T>>.Empty;
        var at = (TokenInput)first.Remainder;
        while (at.IsAny(signs) && item(at.Advance()) is { WasSuccessful: true } next)
        {
            rest = rest.Add(new Next<T>(at.Token, next.Value));
            at = (TokenInput)next.Remainder;
        }
        return Result.Success(new Chain<T>(first.Value, rest), at);
    };

    /// <summary>The first of some parsers that fits.</summary>
    public static Parser<T> FirstOf<T>(params ImmutableArray<Parser<T>> parsers) => input =>
    {
        foreach (var parser in parsers)
        {
            var result = parser(input);
            if (result.WasSuccessful)
                return result;
        }
        return Result.Failure<T>(input, "", []);
    };

    /// <summary>
    /// One parser after another, for <c>from … from … select</c>. Stands before the library's own, which puts every step
    /// together from four smaller ones: each run would load the types of all of them.
    /// </summary>
    public static Parser<TResult> SelectMany<T, TNext, TResult>(this Parser<T> parser, Func<T, Parser<TNext>> next, Func<T, TNext, TResult> join) => input =>
    {
        var first = parser(input);
        if (!first.WasSuccessful)
            return Result.Failure<TResult>(first.Remainder, "", []);
        var second = next(first.Value)(first.Remainder);
        return second.WasSuccessful
            ? Result.Success(join(first.Value, second.Value), second.Remainder)
            : Result.Failure<TResult>(second.Remainder, "", []);
    };

    /// <summary>What was read, as something else.</summary>
    public static Parser<TResult> Select<T, TResult>(this Parser<T> parser, Func<T, TResult> map) => input =>
        parser(input) is var read && read.WasSuccessful ? Result.Success(map(read.Value), read.Remainder) : Result.Failure<TResult>(read.Remainder, "", []);

    /// <summary>The first, or where it does not fit or read nothing, the second.</summary>
    public static Parser<T> Or<T>(this Parser<T> first, Parser<T> second) => input =>
    {
        var found = first(input);
        if (found.WasSuccessful && !found.Remainder.Equals(input))
            return found;
        var other = second(input);
        return other.WasSuccessful || !found.WasSuccessful ? other : found;
    };

    /// <summary>The item, or null when it is not there.</summary>
    public static Parser<T?> OrNull<T>(this Parser<T> item)
        where T : class => input => item(input) is { WasSuccessful: true } found ? found : Result.Success<T?>(null, input);

    /// <summary>Looks at what was read and reports what is wrong with it; reading goes on.</summary>
    public static Parser<T> Check<T>(this Parser<T> parser, Func<T, SourceText, Diagnostic?> check) => input =>
    {
        var result = parser(input);
        if (result.WasSuccessful && check(result.Value, ((TokenInput)input).SourceText) is { } diagnostic)
            ((TokenInput)input).Report(diagnostic);
        return result;
    };

    static IResult<Token> Match(TokenInput at, TokenKind kind) => at.Is(kind) ? Result.Success(at.Token, at.Advance()) : Failure(at);

    static IResult<Token> Failure(TokenInput at) => Result.Failure<Token>(at, "", []);
}
