using System.Collections.Immutable;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;

namespace ReportLint.Rules.Compilation;

/// <summary>Decides a rule at one element: 当, then 找, then every 要求 and 不得.</summary>
sealed class ElementEvaluation(BoundRule rule)
{
    readonly Condition[] when = [.. rule.When.Select(ConditionCompiler.Compile)];
    readonly Condition[] demands = [.. rule.Demands.Select(Compile)];
    readonly ImmutableArray<int> all = DemandNeeds.UpTo(rule.Demands.Length);
    readonly DemandGroup together = new(DemandNeeds.UpTo(rule.Demands.Length), []);
    readonly DemandNeeds needs = new(rule);

    /// <summary>Where failures alone are told, nothing is noted while an element is decided; what fails is decided once more, noting all that is read.</summary>
    public Evaluated Evaluate(Element element, Inspection inspection)
    {
        try
        {
            if (inspection.TellsFailuresAlone && Decide(element, inspection) is { Outcome: not Outcome.Fail } decided)
                return new(decided, null);
            return rule.Finds.IsEmpty ? WithoutSearches(element, inspection) : WithSearches(element, inspection, inspection.Noting);
        }
        catch (OverflowException)
        {
            // Figures of up to 28 digits are exact; a product of two such is beyond what a decimal holds.
            return new(Words(element, inspection).TooLarge(), null);
        }
    }

    Verdict Decide(Element element, Inspection inspection)
    {
        if (!rule.Finds.IsEmpty)
            return WithSearches(element, inspection, inspection.Deciding).Verdict;
        var run = inspection.DecidingInTurn(element);
        var demanded = OutcomeOf(run);
        if (run.MustReadAnew())
            demanded = OutcomeOf(run);
        return ElementVerdict.Bare(rule, element, inspection.Severity, ElementVerdict.OutcomeOf(run, demanded));
    }

    ElementVerdict Words(Element element, Inspection inspection) => new(rule, element, inspection.Severity);

    /// <summary>What all demands come to together.</summary>
    Outcome OutcomeOf(Run run)
    {
        var (applies, worst) = (WhenHolds(run), Truth.True);
        if (applies != Truth.False)
        {
            foreach (var demand in demands)
                worst = worst.And(demand(run));
        }
        return HeldDemands.OutcomeOf(applies, worst);
    }

    Evaluated WithoutSearches(Element element, Inspection inspection)
    {
        var run = inspection.Noting(element);
        var held = Hold(run, all);
        return new(Words(element, inspection).Of(held, [new DecidedGroup(together, [held])], []), run);
    }

    Evaluated WithSearches(Element element, Inspection inspection, Func<Element, Run> newRun)
    {
        var words = Words(element, inspection);
        var before = newRun(element);
        if (WhenHolds(before) == Truth.False)
            return new(words.NotWhen(before), before);
        before.Clear();
        var searches = Searches.Make(before);
        var (judged, lacking) = Sort(searches);
        var first = judged.IsEmpty ? null : Hold(searches.Bind(newRun(element), searches.First), judged);
        ImmutableArray<DecidedGroup> groups = first is null ? [] : [.. needs.Groups(judged).Select(g => Decide(g, first, searches, () => newRun(element)))];
        return new(words.Of(first ?? new HeldDemands(before, Truth.True, []), groups, lacking), first?.Run ?? before)
        {
            Searches = searches,
            Groups = groups,
            Lacking = lacking,
        };
    }

    /// <summary>The demands that have what they name, and those that have not.</summary>
    (ImmutableArray<int> Judged, ImmutableArray<LackingDemand> Lacking) Sort(Searches searches)
    {
        var judged = ImmutableArray.CreateBuilder<int>(demands.Length);
        var lacking = ImmutableArray.CreateBuilder<LackingDemand>(demands.Length);
        foreach (var demand in all)
        {
            if (Lacking(demand, searches) is { } lack)
                lacking.Add(lack);
            else
                judged.Add(demand);
        }
        return (judged.ToImmutable(), lacking.ToImmutable());
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
