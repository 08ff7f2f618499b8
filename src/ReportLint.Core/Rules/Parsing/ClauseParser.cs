using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;
using ReportLint.Text;
using Sprache;

namespace ReportLint.Rules.Parsing;

/// <summary>Parses one clause by its production: tokens, brackets, grammar, in that order; the first that fails is reported.</summary>
static class ClauseParser
{
    /// <summary>Enough for any clause a person writes, few enough for any stack.</summary>
    const int MostTokens = 2000;

    const int DeepestNesting = 32;

    /// <summary>What the clause says; null, with diagnostics, when anything in it is wrong.</summary>
    public static T? Parse<T>(Parser<T> production, SourceText source, TextSpan span, List<Diagnostic> diagnostics)
        where T : class
    {
        var before = diagnostics.Count;
        var tokens = Lexer.Lex(source, span, diagnostics);
        if (diagnostics.Count == before)
            CheckSize(source, tokens, diagnostics);
        if (diagnostics.Count == before)
            Brackets.Check(source, tokens, diagnostics);
        if (diagnostics.Count > before)
            return null;
        tokens.Add(new Token(TokenKind.End, new TextSpan(span.End, 0)));
        var trace = new TokenTrace(source);
        var result = production(TokenInput.Start([.. tokens], trace));
        if (!result.WasSuccessful)
            diagnostics.Add(Misfit.Describe(source, tokens, trace));
        else
            diagnostics.AddRange(trace.Reported);
        return diagnostics.Count == before ? result.Value : null;
    }

    static void CheckSize(SourceText source, List<Token> tokens, List<Diagnostic> diagnostics)
    {
        if (tokens.Count > MostTokens)
            diagnostics.Add(ClauseDiagnostics.TooLong(source.At(tokens[0].Span)));
        var depth = 0;
        foreach (var token in tokens)
        {
            depth += token.Kind switch
            {
                TokenKind.OpenRound or TokenKind.OpenSquare or TokenKind.Not => 1,
                TokenKind.CloseRound or TokenKind.CloseSquare => -1,
                _ => 0,
            };
            if (depth <= DeepestNesting)
                continue;
            diagnostics.Add(ClauseDiagnostics.TooDeep(source.At(token.Span)));
            return;
        }
    }
}
