using System.Collections.Immutable;
using ReportLint.Rules.Deciding;

namespace ReportLint.Rules.Compilation;

/// <summary>How some demands of a rule came out in one run.</summary>
/// <param name="Applies">Whether 当 holds.</param>
/// <param name="Truths">By demand; a 不得 is true where its condition does not hold.</param>
sealed record HeldDemands(Run Run, Truth Applies, ImmutableArray<(int Demand, Truth Truth)> Truths)
{
    public Outcome OutcomeOf(DemandGroup group)
    {
        var worst = Truth.True;
        foreach (var (demand, truth) in Truths)
        {
            if (group.Demands.Contains(demand))
                worst = worst.And(truth);
        }
        return OutcomeOf(Applies, worst);
    }

    /// <param name="applies">Whether 当 holds.</param>
    /// <param name="worst">What the demands come to together.</param>
    public static Outcome OutcomeOf(Truth applies, Truth worst) =>
        applies == Truth.False ? Outcome.NotApplicable
        : applies == Truth.Unknown || worst == Truth.Unknown ? Outcome.Undecided
        : worst == Truth.True ? Outcome.Pass : Outcome.Fail;
}

/// <summary>What a group of demands comes to over all matches it is held against.</summary>
/// <param name="Readings">One for each choice of matches, the first choice first.</param>
sealed record DecidedGroup(DemandGroup Group, ImmutableArray<HeldDemands> Readings)
{
    /// <summary>What every reading says, else undecided.</summary>
    public Outcome Outcome { get; } = OutcomeOf(Group, Readings);

    static Outcome OutcomeOf(DemandGroup group, ImmutableArray<HeldDemands> readings)
    {
        var first = readings[0].OutcomeOf(group);
        foreach (var reading in readings)
        {
            if (reading.OutcomeOf(group) != first)
                return Outcome.Undecided;
        }
        return readings.Length < Searches.MostCandidates ? first : Outcome.Undecided;
    }

    /// <summary>Adds the demands that a failed group does not meet.</summary>
    public void AddFailed(List<int> failed)
    {
        if (Outcome != Outcome.Fail)
            return;
        foreach (var (demand, truth) in Readings[0].Truths)
        {
            if (truth == Truth.False && Group.Demands.Contains(demand))
                failed.Add(demand);
        }
    }
}

/// <summary>A demand left without what it names, since a search found nothing.</summary>
sealed record LackingDemand(int Demand, ImmutableArray<SearchResult> Lacked, Outcome Outcome);
