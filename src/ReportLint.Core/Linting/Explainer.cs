using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Rules;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Compilation;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Patterns;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>Shows how a rule decided on a report, for every outcome.</summary>
public static class Explainer
{
    /// <param name="beside">The reports beside it; none for a report alone.</param>
    public static ImmutableArray<Explanation> Explain(CompiledRule rule, Report report, Fellows? beside = null)
    {
        var texts = new ReportTexts(report, rule.Script).Beside(beside ?? Fellows.None);
        return [.. rule.Runs(texts).Select(e => new Explanation(e.Verdict, e.Run is { } run ? Steps(e, run) : []))];
    }

    static ImmutableArray<ExplainedStep> Steps(Evaluated evaluated, Run run) =>
    [
        .. run.Rule.When.Select(w => Step(run, w, Keywords.Of(TokenKind.When)!.Chinese + " ")),
        .. evaluated.Searches?.Results.Select(r => Step(run, r)) ?? [],
        .. run.Rule.Demands.Select((d, i) => Step(evaluated, run, d, i)),
    ];

    /// <summary>A search, with every match that says something of its own.</summary>
    static ExplainedStep Step(Run run, SearchResult search) => new(run.Rule.Written(search.Find.Span),
        search.Matches.IsEmpty ? search.WhyNone
        : search.Matches.Length == 1 ? new("找到", "found")
        : new($"找到 {search.Matches.Length} 处不同的说法", $"{search.Matches.Length} different statements found"),
        [.. search.Matches.SelectMany(m => Operands(search.Find, m))], []);

    /// <summary>What a match captures; of a pattern that captures nothing, its words.</summary>
    internal static IEnumerable<Operand> Operands(BoundFind find, PatternMatch match) => find.Captures.IsEmpty
        ? [new Operand(find.Pattern.Written, new($"“{match.Text}”", $"'{match.Text}'"), match.Location)]
        : from pair in find.Captures.Zip(match.Captures)
          where pair.Second is not null
          select new Operand(pair.First.Name, new(match.Prose.Original(pair.Second.Span).Trim()), match.Prose.Locate(pair.Second.Span));

    /// <summary>A demand: left alone where a search it names found nothing, and told for each match where there are several.</summary>
    static ExplainedStep Step(Evaluated evaluated, Run run, BoundDemand demand, int index)
    {
        var before = Keywords.Of(demand.IsForbidden ? TokenKind.Forbid : TokenKind.Require)!.Chinese + " ";
        if (evaluated.Lacking.FirstOrDefault(l => l.Demand == index) is { } lacking)
            return new ExplainedStep(before + run.Rule.Written(demand.Condition.Span), Word(lacking), [], []);
        if (evaluated.Groups.FirstOrDefault(g => g.Group.Demands.Contains(index)) is not { Readings.Length: > 1 } group)
            return Step(run, demand.Condition, before);
        var readings = group.Readings.Select(r => Step(r.Run, demand.Condition)).ToImmutableArray();
        var words = readings.Select(r => r.Value).Distinct().ToList();
        return new ExplainedStep(before + run.Rule.Written(demand.Condition.Span), words is [var only] ? only : Word(Truth.Unknown), [], readings);
    }

    static LocalizedText Word(LackingDemand lacking)
    {
        var nothing = Reasons.Join([.. lacking.Lacked.Select(l => l.WhyNone)]);
        var outcome = Keywords.Of(Meanings.Outcomes[lacking.Outcome])!;
        return new($"{outcome.Chinese}：{nothing.Chinese}", $"{outcome.English}: {nothing.English}");
    }

    static ExplainedStep Step(Run run, BoundCondition condition, string before = "")
    {
        ImmutableArray<ExplainedStep> below = condition switch
        {
            Negation not => [Step(run, not.Condition)],
            Combination combination => [.. combination.Conditions.Select(c => Step(run, c))],
            NumberComparison numbers => [Step(run, numbers.Left), Step(run, numbers.Right)],
            _ => [],
        };
        return new ExplainedStep(before + run.Rule.Written(condition.Span), Word(ConditionCompiler.Compile(condition)(run)),
            below.IsEmpty ? Operands(run, condition.Span) : [], below);
    }

    static ExplainedStep Step(Run run, BoundNumber number)
    {
        ImmutableArray<ExplainedStep> below = number switch
        {
            ArithmeticNumber arithmetic => [Step(run, arithmetic.Left), Step(run, arithmetic.Right)],
            NegativeNumber negative => [Step(run, negative.Value)],
            _ => [],
        };
        return new ExplainedStep(run.Rule.Written(number.Span), Description.Total(run, number, NumberCompiler.Compile(number)(run)),
            below.IsEmpty ? Operands(run, number.Span) : [], below);
    }

    static ImmutableArray<Operand> Operands(Run run, TextSpan span) =>
        [.. run.Evidence.Entries.Where(e => span.Contains(e.Node)).Select(e => e.Operand)];

    static LocalizedText Word(Truth truth) => truth switch
    {
        Truth.True => new("成立", "holds"),
        Truth.False => new("不成立", "does not hold"),
        _ => new("不能确定", "cannot be decided"),
    };
}
