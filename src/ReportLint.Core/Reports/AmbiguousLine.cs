using System.Collections.Immutable;

namespace ReportLint.Reports;

/// <summary>
/// A printed line of a table whose cell bounds are lost: the cells it fills, and every way its characters can be shared
/// out among them.
/// </summary>
/// <param name="cells">Row and column index of each cell, in printed order.</param>
/// <param name="readings">
/// Each reading gives a figure for every cell, or null where that reading leaves the cell blank. Readings that fill
/// every cell come alone; only where there is none do blanks count as lost. Empty when there were too many to list.
/// </param>
public sealed class AmbiguousLine(ImmutableArray<(int Row, int Column)> cells, ImmutableArray<ImmutableArray<decimal?>> readings)
{
    ImmutableArray<decimal?>[]? values;

    public ImmutableArray<(int Row, int Column)> Cells => cells;

    public ImmutableArray<ImmutableArray<decimal?>> Readings => readings;

    /// <summary>The different figures the readings give one cell, taken alone; null among them where one leaves it blank.</summary>
    /// <param name="place">Its place among <see cref="Cells"/>.</param>
    public ImmutableArray<decimal?> ValuesAt(int place) =>
        (values ??= [.. Enumerable.Range(0, cells.Length).Select(p => readings.Select(r => r[p]).Distinct().ToImmutableArray())])[place];
}
