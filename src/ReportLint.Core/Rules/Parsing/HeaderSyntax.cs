using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Parsing;

/// <summary>The line a rule begins with.</summary>
sealed record HeaderSyntax(TextSpan Span, NameSyntax Id, TextSyntax Title, TextSyntax? EnglishTitle);
