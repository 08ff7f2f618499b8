using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Rules.Syntax;

/// <summary>A rule as its author wrote it: a header and clauses, in the order of the file.</summary>
/// <param name="Span">From the header's first character to the end of the last clause.</param>
public sealed record RuleSyntax(
    SourceText Source,
    TextSpan Span,
    NameSyntax Id,
    TextSyntax Title,
    TextSyntax? EnglishTitle,
    ImmutableArray<ClauseSyntax> Clauses)
{
    public IEnumerable<T> All<T>()
        where T : ClauseSyntax => Clauses.OfType<T>();

    public T? First<T>()
        where T : ClauseSyntax => Clauses.OfType<T>().FirstOrDefault();
}
