using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>A rule in a file's outline.</summary>
/// <param name="Span">From its header to its last line.</param>
/// <param name="Name">Where its id stands.</param>
public sealed record RuleSymbol(string Id, string Title, TextSpan Span, TextSpan Name)
{
    public static ImmutableArray<RuleSymbol> In(RuleText file) =>
        [.. file.Rules.Where(r => r.Id is not null).Select(r => new RuleSymbol(r.Id!.Text, r.Title, r.Span, r.Id.Span))];
}
