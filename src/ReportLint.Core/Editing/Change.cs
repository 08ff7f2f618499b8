using System.Collections.Immutable;

namespace ReportLint.Editing;

/// <summary>Something the editor can do to a file for its author.</summary>
/// <param name="Title">What it does, as the author is asked.</param>
/// <param name="Mends">The id of the diagnostic it mends; null when it mends none.</param>
public sealed record Change(string Title, ImmutableArray<Edit> Edits, string? Mends = null);
