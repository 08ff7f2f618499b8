using ReportLint.Text;

namespace ReportLint.Rules.Syntax;

/// <summary>A name as written, without 「 」, folded to half width.</summary>
public sealed record NameSyntax(string Value, TextSpan Span)
{
    /// <summary>Whether it stood in 「 」.</summary>
    public bool IsQuoted { get; init; }
}
