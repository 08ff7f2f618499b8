using System.Collections.Immutable;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>A line above a rule: what can be run, and what came of it.</summary>
/// <param name="Name">Where the rule's id stands.</param>
/// <param name="Examples">How many examples the rule has.</param>
public sealed record RuleLens(string Id, TextSpan Name, int Examples)
{
    public static ImmutableArray<RuleLens> In(RuleText file) =>
        [.. file.Rules.Where(r => r.Id is not null)
            .Select(r => new RuleLens(r.Id!.Text, r.Id.Span, r.Clauses.Count(c => c.Kind == TokenKind.Example)))];
}
