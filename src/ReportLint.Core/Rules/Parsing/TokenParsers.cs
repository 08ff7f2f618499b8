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
        if (kinds.Contains(at.Token.Kind))
            return Result.Success(at.Token, at.Advance());
        foreach (var kind in kinds)
            at.Expect(kind);
        return Failure(at);
    };

    /// <summary>The last token of the clause, once nothing is left.</summary>
    public static readonly Parser<Token> End = input =>
    {
        var at = (TokenInput)input;
        if (at.AtEnd)
            return Result.Success(at.Before, at);
        at.Expect(TokenKind.End);
        return Failure(at);
    };

    /// <summary>Items with signs or words between them.</summary>
    public static Parser<Chain<T>> ChainOf<T>(Parser<T> item, params ImmutableArray<TokenKind> signs) =>
        from first in item
        from rest in NextOf(item, signs).Many()
        select new Chain<T>(first, [.. rest]);

    /// <summary>The item, or null when it is not there.</summary>
    public static Parser<T?> OrNull<T>(this Parser<T> item)
        where T : class => item.Optional().Select(o => o.GetOrDefault());

    /// <summary>Looks at what was read and reports what is wrong with it; reading goes on.</summary>
    public static Parser<T> Check<T>(this Parser<T> parser, Func<T, SourceText, Diagnostic?> check) => input =>
    {
        var result = parser(input);
        if (result.WasSuccessful && check(result.Value, ((TokenInput)input).SourceText) is { } diagnostic)
            ((TokenInput)input).Report(diagnostic);
        return result;
    };

    static Parser<Next<T>> NextOf<T>(Parser<T> item, ImmutableArray<TokenKind> signs) =>
        from sign in AnyToken(signs)
        from next in item
        select new Next<T>(sign, next);

    static IResult<Token> Match(TokenInput at, TokenKind kind)
    {
        if (at.Token.Kind == kind)
            return Result.Success(at.Token, at.Advance());
        at.Expect(kind);
        return Failure(at);
    }

    static IResult<Token> Failure(TokenInput at) => Result.Failure<Token>(at, "", []);
}
