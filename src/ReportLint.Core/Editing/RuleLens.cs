using System.Collections.Immutable;
using ReportLint.Linting.Examples;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>A line above a rule: what can be run, and what came of it.</summary>
/// <param name="Name">Where the rule's id stands.</param>
/// <param name="Examples">How many examples the rule has.</param>
/// <param name="Failed">How many of them come out otherwise; null when they could not be run.</param>
public sealed record RuleLens(string Id, TextSpan Name, int Examples, int? Failed)
{
    public static ImmutableArray<RuleLens> In(RuleText file, ImmutableArray<ExampleResult> run) =>
        [.. file.Rules.Where(r => r.Id is not null).Select(r => Of(r, run))];

    static RuleLens Of(EditedRule rule, ImmutableArray<ExampleResult> run)
    {
        var own = run.Where(e => e.Rule.Id == rule.Id!.Text).ToList();
        return new RuleLens(
            rule.Id!.Text, rule.Id.Span, rule.Clauses.Count(c => c.Kind == TokenKind.Example), own.Count == 0 ? null : own.Count(e => !e.Passed));
    }
}
