using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Rules;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Compilation;
using ReportLint.Rules.Syntax;

namespace ReportLint.Linting;

/// <summary>What a rule reads of a report, and what it compares, for those who look at one place.</summary>
public static class OperandsRead
{
    /// <summary>Each operand once, with the element that alone reads it.</summary>
    public static ImmutableArray<(string? Element, Operand Operand)> At(CompiledRule rule, Report report, int offset)
    {
        if (rule.Bound.Limits.FirstOrDefault(l => l.Span.Contains(offset)) is { } limit)
            return LimitCheck.Actual(report, limit) is { } actual ? [(null, new Operand(WordOf(limit), actual, null))] : [];
        var read = rule.Runs(new ReportTexts(report, rule.Script)).SelectMany(e => In(e, offset).Select(o => (e.Verdict.Element, Operand: o)).Distinct());
        return [.. read.GroupBy(r => r.Operand).Select(g => (g.Count() == 1 ? g.First().Element : null, g.Key))];
    }

    /// <summary>The two numbers a rule compares at an element, whatever came of it; null where it compares none.</summary>
    public static Comparison? Compared(CompiledRule rule, Report report, string? element) =>
        rule.Runs(new ReportTexts(report, rule.Script))
            .Where(e => e.Verdict.Element == element)
            .SelectMany(RunsOf)
            .SelectMany(run => rule.Bound.Demands.Select(d => ElementVerdict.ComparisonOf(run, d.Condition)))
            .FirstOrDefault(c => c is not null);

    static IEnumerable<Operand> In(Evaluated evaluated, int offset)
    {
        if (evaluated.Searches?.Results.FirstOrDefault(r => r.Find.Span.Contains(offset)) is { } search)
            return search.Matches.SelectMany(m => Explainer.Operands(search.Find, m));
        return RunsOf(evaluated).SelectMany(r => r.Ledger?.ReadAt(offset) ?? []);
    }

    static IEnumerable<Run> RunsOf(Evaluated evaluated) => evaluated.Groups.SelectMany(g => g.Readings).Select(r => r.Run).Append(evaluated.Run).OfType<Run>();

    static string WordOf(BoundLimit limit) => Keywords.Of(limit is FactLimit fact ? Meanings.Facts[fact.Fact] : TokenKind.Year)!.Chinese;
}
