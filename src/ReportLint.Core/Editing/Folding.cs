using System.Collections.Immutable;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>What can be folded away: each rule, and its examples.</summary>
public static class Folding
{
    public static ImmutableArray<TextSpan> In(RuleText file) =>
        [.. file.Rules.SelectMany(r => new[] { r.Span }.Concat(Examples(r))).Where(s => IsTall(file.Source, s))];

    static IEnumerable<TextSpan> Examples(EditedRule rule)
    {
        var examples = rule.Clauses.Where(c => c.Kind == TokenKind.Example).ToList();
        return examples.Count > 1 ? [examples[0].Span.Through(examples[^1].Span)] : [];
    }

    static bool IsTall(SourceText source, TextSpan span) => source.PositionAt(span.Start).Line < source.PositionAt(span.End).Line;
}
