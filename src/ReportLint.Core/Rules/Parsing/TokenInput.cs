using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;
using ReportLint.Text;
using Sprache;

namespace ReportLint.Rules.Parsing;

/// <summary>
/// A clause as Sprache sees it: each token is one character, its kind, so that both spellings of the language are one
/// grammar and a position is the index of a token. All inputs of a clause are made at once; nothing is allocated as the
/// parsers go forward and back.
/// </summary>
sealed class TokenInput : IInput
{
    readonly TokenInput[] all;
    readonly TokenTrace trace;

    TokenInput(TokenInput[] all, int position, Token token, TokenTrace trace)
    {
        this.all = all;
        this.trace = trace;
        Position = position;
        Token = token;
    }

    public Token Token { get; }

    /// <summary>The token before this one; this one at the start.</summary>
    public Token Before => all[Math.Max(0, Position - 1)].Token;

    public int Position { get; }

    public char Current => (char)Token.Kind;

    public bool AtEnd => Token.Kind == TokenKind.End;

    public SourceText SourceText => trace.Source;

    string IInput.Source => "";

    int IInput.Line => 0;

    int IInput.Column => 0;

    /// <summary>Only Sprache's <c>Ref</c> asks for it, which the grammar does without.</summary>
    IDictionary<object, object> IInput.Memos => throw new NotSupportedException();

    public static TokenInput Start(ImmutableArray<Token> tokens, TokenTrace trace)
    {
        var all = new TokenInput[tokens.Length];
        for (var i = 0; i < all.Length; i++)
            all[i] = new TokenInput(all, i, tokens[i], trace);
        return all[0];
    }

    public IInput Advance() => all[Position + 1];

    /// <summary>Whether the token here is of a kind; if not, it is noted that one could have stood here.</summary>
    public bool Is(TokenKind kind)
    {
        if (Token.Kind == kind)
            return true;
        trace.Expect(Position, kind);
        return false;
    }

    public bool IsAny(ImmutableArray<TokenKind> kinds)
    {
        if (kinds.Contains(Token.Kind))
            return true;
        foreach (var kind in kinds)
            trace.Expect(Position, kind);
        return false;
    }

    /// <summary>Notes that a token of this kind could have stood here.</summary>
    public void Expect(TokenKind kind) => trace.Expect(Position, kind);

    public void Report(Diagnostic diagnostic) => trace.Report(diagnostic);

    public bool Equals(IInput? other) => ReferenceEquals(this, other);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => Position;
}
