using System.Collections.Immutable;

namespace ReportLint.Rules.Patterns;

/// <summary>What of a pattern is needed only where its hints are found.</summary>
/// <param name="Steps">The first one is where a match begins.</param>
/// <param name="AlsoNeeded">Besides the hints: of each of these, too, every match contains one.</param>
sealed record PatternBody(ImmutableArray<Step> Steps, ImmutableArray<NeededWords> AlsoNeeded);
