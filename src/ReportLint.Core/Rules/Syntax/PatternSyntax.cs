using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Rules.Syntax;

/// <summary>A text pattern, with the texts whose sentence it must not be in.</summary>
public sealed record PatternSyntax(TextSyntax Text, TextsSyntax? Without);

/// <summary>Texts joined by 或 (any of them) or by 且 (all of them).</summary>
public sealed record TextsSyntax(TextSpan Span, ImmutableArray<TextSyntax> Texts, bool All);
