using System.Collections.Immutable;

namespace ReportLint.Reports;

/// <summary>
/// A printed line of a table whose cell bounds are lost: the cells it fills, and every way its characters can be shared
/// out among them.
/// </summary>
/// <param name="Cells">Row and column index of each cell, in printed order.</param>
/// <param name="Readings">
/// Each reading gives a figure for every cell, or null where that reading leaves the cell blank. Readings that fill
/// every cell come alone; only where there is none do blanks count as lost. Empty when there were too many to list.
/// </param>
public sealed record AmbiguousLine(
    ImmutableArray<(int Row, int Column)> Cells,
    ImmutableArray<ImmutableArray<decimal?>> Readings);
