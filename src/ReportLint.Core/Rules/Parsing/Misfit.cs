using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Parsing;

/// <summary>Says what is wrong where the grammar came to a stop: what was found there and what could stand there.</summary>
static class Misfit
{
    public static Diagnostic Describe(SourceText source, List<Token> tokens, TokenTrace trace)
    {
        var found = tokens[trace.Furthest];
        var at = source.At(found.Span);
        var written = source.Slice(found.Span).ToString();
        return new Diagnostic("RL0350", Severity.Error, new LocalizedText(
            found.Kind == TokenKind.End ? "这一行没有写完。" : $"这里不能写“{written}”。",
            found.Kind == TokenKind.End ? "This line is not finished." : $"'{written}' cannot stand here."), at);
    }
}
