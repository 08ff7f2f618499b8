using System.Collections.Immutable;

namespace ReportLint.Rules.Compilation;

/// <summary>A verdict, and the run it came from; null where the rule could not begin.</summary>
readonly record struct Evaluated(Verdict Verdict, Run? Run)
{
    /// <summary>What 找 found; null without one, and where 当 did not let it begin.</summary>
    public Searches? Searches { get; init; }

    /// <summary>The demands that were held against what 找 found.</summary>
    public ImmutableArray<DecidedGroup> Groups { get; init; } = [];

    /// <summary>The demands for which 找 found nothing.</summary>
    public ImmutableArray<LackingDemand> Lacking { get; init; } = [];
}
