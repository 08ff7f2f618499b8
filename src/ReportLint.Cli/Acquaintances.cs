using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportLint.Linting;
using ReportLint.Reports.Bodies;

namespace ReportLint.Cli;

/// <summary>
/// The reports a run has read so far, to guess from which of them will be wanted again: of some body for years in a row,
/// most. A wrong guess costs time and nothing else.
/// </summary>
sealed class Acquaintances
{
    readonly ConcurrentDictionary<(string Body, int Year), bool> met = new();

    /// <summary>Takes in one more.</summary>
    public Acquaintance With(FiledReport filed, ImmutableArray<uint[]?> sketches, Series alone)
    {
        if (filed.Year is not { } year || alone.Filing.BodyAt(0) is not { } body)
            return new Acquaintance(filed, sketches, alone, false, false);
        var hasTwin = !met.TryAdd((body, year), true);
        var isListed = alone.Filing.List is { } list && filed.Names.Any(n => list.Find(n) is not null);
        var hasNeighbours = isListed || hasTwin || met.ContainsKey((body, year - 1));
        return new Acquaintance(filed, sketches, alone, hasNeighbours, hasNeighbours || met.ContainsKey((body, year + 1)));
    }
}

/// <summary>A report as it was read first.</summary>
/// <param name="Alone">A series of it alone.</param>
/// <param name="HasNeighbours">Whether others stand beside it, as far as is known.</param>
/// <param name="IsNeighbour">Whether it stands beside others.</param>
sealed record Acquaintance(FiledReport Filed, ImmutableArray<uint[]?> Sketches, Series Alone, bool HasNeighbours, bool IsNeighbour);
