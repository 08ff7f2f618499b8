using ReportLint.Text;

namespace ReportLint.Rules.Syntax;

/// <summary>A quoted text, without its quotes and with its escapes resolved. The span includes the quotes.</summary>
public sealed record TextSyntax(string Value, TextSpan Span)
{
    /// <summary>
    /// What stands between the quotes as written, escapes included: a pattern is read from this. Its first character
    /// stands at <c>Span.Start + 1</c> of the source.
    /// </summary>
    public string Raw { get; init; } = Value;
}
