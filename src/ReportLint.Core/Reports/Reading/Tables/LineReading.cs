using System.Collections.Immutable;
using ReportLint.Reports.Forms;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>One printed line of a table as it was read: its cells in printed order.</summary>
/// <param name="Ambiguous">Its readings, when there is more than one.</param>
/// <param name="Pieced">Whether the cells had to be put together.</param>
sealed record LineReading(ImmutableArray<Cell> Cells, AmbiguousLine? Ambiguous, bool Pieced);

/// <summary>The place of a cell in its table.</summary>
sealed record Slot(FormLine Row, FormLine Column);

/// <summary>The cells that a printed line fills.</summary>
sealed record LineSlots(FormTable Table, ImmutableArray<Slot> Slots)
{
    public int Count => Slots.Length;

    public ImmutableArray<FigureKind> Kinds => [.. Slots.Select(s => s.Column.Kind)];

    /// <summary>For each cell its row; the last cell of a row is its total. Empty where rows have no total.</summary>
    public ImmutableArray<int> Sums => Table.Columns[^1].IsTotal ? [.. Slots.Select(s => s.Row.Index)] : [];

    public static LineSlots Row(FormTable table, FormLine row) => new(table, [.. table.Columns.Select(c => new Slot(row, c))]);

    public static LineSlots AllRows(FormTable table) => new(table, [.. from row in table.Rows from column in table.Columns select new Slot(row, column)]);
}
