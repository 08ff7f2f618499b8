using ReportLint.Text;

namespace ReportLint.Rules.Syntax;

/// <summary>A quoted text, without its quotes and with its escapes resolved. The span includes the quotes.</summary>
public sealed record TextSyntax(string Value, TextSpan Span);
