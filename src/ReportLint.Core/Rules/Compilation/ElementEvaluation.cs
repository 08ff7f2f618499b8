using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;

namespace ReportLint.Rules.Compilation;

/// <summary>Decides a rule at one element: 当, then 找, then every 要求 and 不得.</summary>
sealed class ElementEvaluation(BoundRule rule)
{
    readonly Condition[] when = [.. rule.When.Select(ConditionCompiler.Compile)];
    readonly Condition[] demands = [.. rule.Demands.Select(Compile)];
    readonly ImmutableArray<int> all = [.. Enumerable.Range(0, rule.Demands.Length)];
    readonly DemandGroup together = new([.. Enumerable.Range(0, rule.Demands.Length)], []);
    readonly DemandNeeds needs = new(rule);

    /// <summary>Nothing is noted while an element is decided; what must be told is decided once more, noting all that is read.</summary>
    public Evaluated Evaluate(Element element, Report report, ReportTexts texts, Severity severity, Detail detail)
    {
        var words = new ElementVerdict(rule, element, severity);
        try
        {
            if (detail == Detail.Findings && Decide(element, report, texts, words, keepsLedger: false) is { Verdict.Outcome: not Outcome.Fail } decided)
                return decided;
            return Decide(element, report, texts, words, keepsLedger: true);
        }
        catch (OverflowException)
        {
            // Figures of up to 28 digits are exact; a product of two such is beyond what a decimal holds.
            return new(words.TooLarge(), null);
        }
    }

    Evaluated Decide(Element element, Report report, ReportTexts texts, ElementVerdict words, bool keepsLedger) => rule.Finds.IsEmpty
        ? WithoutSearches(NewRun(element, report, texts, keepsLedger), words)
        : WithSearches(element, report, texts, words, keepsLedger);

    Evaluated WithSearches(Element element, Report report, ReportTexts texts, ElementVerdict words, bool keepsLedger) =>
        WithSearches(() => NewRun(element, report, texts, keepsLedger), words);

    Evaluated WithoutSearches(Run run, ElementVerdict words)
    {
        var held = Hold(run, all);
        return new(words.Of(held, [new DecidedGroup(together, [held])], []), run);
    }

    Evaluated WithSearches(Func<Run> newRun, ElementVerdict words)
    {
        var before = newRun();
        if (WhenHolds(before) == Truth.False)
            return new(words.NotWhen(before), before);
        before.Clear();
        var searches = Searches.Make(before);
        ImmutableArray<LackingDemand> lacking = [.. all.Select(d => Lacking(d, searches)).OfType<LackingDemand>()];
        ImmutableArray<int> judged = [.. all.Except(lacking.Select(l => l.Demand))];
        var first = judged.IsEmpty ? null : Hold(searches.Bind(newRun(), searches.Choices([])[0]), judged);
        ImmutableArray<DecidedGroup> groups = first is null ? [] : [.. needs.Groups(judged).Select(g => Decide(g, first, searches, newRun))];
        return new(words.Of(first ?? new HeldDemands(before, Truth.True, []), groups, lacking), first?.Run ?? before)
        {
            Searches = searches,
            Groups = groups,
            Lacking = lacking,
        };
    }

    /// <summary>The demand, if a search it depends on found nothing: it then comes to what 找不到 says, and is undecided where there was nothing to search in.</summary>
    LackingDemand? Lacking(int demand, Searches searches)
    {
        var lacked = needs.Lacked(demand, searches);
        if (lacked.IsEmpty)
            return null;
        var outcome = lacked.Any(l => l.NoPlace is not null) ? Outcome.Undecided : rule.Unfound ?? Outcome.Undecided;
        return new LackingDemand(demand, lacked, outcome);
    }

    /// <summary>Holds a group against every match of its searches, the first of which has been.</summary>
    DecidedGroup Decide(DemandGroup group, HeldDemands first, Searches searches, Func<Run> newRun) => new(group,
        [first, .. searches.Choices(group.Finds).Skip(1).Select(choice => Hold(searches.Bind(newRun(), choice), group.Demands))]);

    Run NewRun(Element element, Report report, ReportTexts texts, bool keepsLedger)
    {
        var run = new Run(rule, report, texts, keepsLedger ? new Ledger() : null) { Table = element.Table, Row = element.Row, Column = element.Column, Other = element.Other };
        if (element.Match is { } match)
            run.Capture(match, ((ForMatches)rule.For!).Find);
        return run;
    }

    HeldDemands Hold(Run run, ImmutableArray<int> asked)
    {
        var held = Once(run, asked);
        return run.MustReadAnew() ? Once(run, asked) : held;
    }

    HeldDemands Once(Run run, ImmutableArray<int> asked)
    {
        var applies = WhenHolds(run);
        if (applies == Truth.False)
            return new HeldDemands(run, applies, []);
        var truths = ImmutableArray.CreateBuilder<(int, Truth)>(asked.Length);
        foreach (var demand in asked)
            truths.Add((demand, demands[demand](run)));
        return new HeldDemands(run, applies, truths.MoveToImmutable());
    }

    Truth WhenHolds(Run run)
    {
        var truth = Truth.True;
        foreach (var condition in when)
            truth = truth.And(condition(run));
        return truth;
    }

    static Condition Compile(BoundDemand demand)
    {
        var condition = ConditionCompiler.Compile(demand.Condition);
        return demand.IsForbidden ? run => condition(run).Not() : condition;
    }
}
