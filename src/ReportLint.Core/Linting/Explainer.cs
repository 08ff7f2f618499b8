using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Rules;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Compilation;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>Shows how a rule decided on a report, for every outcome.</summary>
public static class Explainer
{
    public static ImmutableArray<Explanation> Explain(CompiledRule rule, Report report)
    {
        var texts = new ReportTexts(report, rule.Script);
        return [.. rule.Runs(report, texts).Select(r => new Explanation(r.Verdict, r.Run is { } run ? Steps(run) : []))];
    }

    /// <summary>What a rule reads of a report at a place of its text, each operand once, with the element that alone reads it.</summary>
    public static ImmutableArray<(string? Element, Operand Operand)> ReadAt(CompiledRule rule, Report report, int offset)
    {
        if (rule.Bound.Limits.FirstOrDefault(l => l.Span.Contains(offset)) is { } limit)
            return LimitCheck.Of(report, limit).Actual is { } actual ? [(null, new Operand(WordOf(limit), actual, null))] : [];
        var read = rule.Runs(report, new ReportTexts(report, rule.Script))
            .SelectMany(r => r.Run?.Ledger.ReadAt(offset).Select(o => (r.Verdict.Element, Operand: o)) ?? []);
        return [.. read.GroupBy(r => r.Operand).Select(g => (g.Count() == 1 ? g.First().Element : null, g.Key))];
    }

    static string WordOf(BoundLimit limit) => Keywords.Of(limit is FactLimit fact ? Meanings.Facts[fact.Fact] : TokenKind.Year)!.Chinese;

    static ImmutableArray<ExplainedStep> Steps(Run run) =>
    [
        .. run.Rule.When.Select(w => Step(run, w, Keywords.Of(TokenKind.When)!.Chinese + " ")),
        .. run.Rule.Demands.Select(d => Step(run, d.Condition, Keywords.Of(d.IsForbidden ? TokenKind.Forbid : TokenKind.Require)!.Chinese + " ")),
    ];

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
        [.. run.Ledger.Entries.Where(e => span.Contains(e.Node)).Select(e => e.Operand)];

    static LocalizedText Word(Truth truth) => truth switch
    {
        Truth.True => new("成立", "holds"),
        Truth.False => new("不成立", "does not hold"),
        _ => new("不能确定", "cannot be decided"),
    };
}
