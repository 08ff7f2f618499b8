using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Parsing;

/// <summary>Finds the bracket that has no partner.</summary>
static class Brackets
{
    public static void Check(SourceText source, List<Token> tokens, List<Diagnostic> diagnostics)
    {
        var open = new Stack<Token>();
        foreach (var token in tokens)
        {
            if (token.Kind is TokenKind.OpenRound or TokenKind.OpenSquare)
                open.Push(token);
            if (token.Kind is not (TokenKind.CloseRound or TokenKind.CloseSquare))
                continue;
            if (open.Count == 0)
                diagnostics.Add(ClauseDiagnostics.NoOpeningBracket(source.At(token.Span), token.Kind == TokenKind.CloseRound));
            else if (open.Pop() is var opening && opening.Kind == TokenKind.OpenRound != (token.Kind == TokenKind.CloseRound))
                diagnostics.Add(ClauseDiagnostics.WrongBracket(source.At(token.Span), opening.Kind == TokenKind.OpenRound));
            else
                continue;
            return;
        }
        if (open.Count > 0)
            diagnostics.Add(ClauseDiagnostics.NoClosingBracket(source.At(open.Peek().Span), open.Peek().Kind == TokenKind.OpenRound));
    }
}
