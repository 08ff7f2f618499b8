using System.Collections.Immutable;

namespace ReportLint.Tests.Captures.Printing;

/// <summary>A table as a form prints it: rows of cells that may span rows and columns.</summary>
sealed record PrintedTable(ImmutableArray<ImmutableArray<PrintedCell>> Rows)
{
    public PrintedTable Select(Func<PrintedCell, PrintedCell> change) => new([.. Rows.Select(r => r.Select(change).ToImmutableArray())]);

    public static bool IsHeader(ImmutableArray<PrintedCell> row) => row.All(c => c.Role is CellRole.Caption or CellRole.Header);
}
