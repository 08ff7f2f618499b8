using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Rules.Patterns;

/// <summary>A place where a pattern was found.</summary>
/// <param name="Span">In the folded prose.</param>
/// <param name="Captures">By the pattern's order; null for one in a choice that was not taken.</param>
sealed record PatternMatch(FoldedProse Prose, TextSpan Span, ImmutableArray<CaptureValue?> Captures)
{
    public Location Location => Prose.Locate(Span);

    public string Text => Prose.Original(Span);
}
