using System.Collections.Immutable;

namespace ReportLint.Rules.Compilation;

/// <summary>Demands that name the same searches, or are held together by others that do: they are held against the same matches.</summary>
/// <param name="Demands">By their place in the rule.</param>
/// <param name="Finds">The searches whose matches they are held against, by their place in the rule.</param>
sealed record DemandGroup(ImmutableArray<int> Demands, ImmutableArray<int> Finds);
