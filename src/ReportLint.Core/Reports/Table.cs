using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports;

/// <summary>A table of the form as it was found in a report.</summary>
public sealed class Table
{
    readonly Cell?[,] cells;

    /// <param name="cells">By row and column index of the form's table; null where the capture has no such row.</param>
    public Table(FormTable form, Grade grade, Location location, Cell?[,] cells)
    {
        Form = form;
        Grade = grade;
        Location = location;
        this.cells = cells;
    }

    /// <summary>The form's table it was read as. Its own form: a report may mix two.</summary>
    public FormTable Form { get; }

    public Grade Grade { get; }

    public Location Location { get; }

    public ImmutableArray<AmbiguousLine> AmbiguousLines { get; init; } = [];

    public Cell? this[FormLine row, FormLine column] => cells[row.Index, column.Index];

    public Cell? this[int row, int column] => cells[row, column];

    /// <summary>The cells that were read, row by row.</summary>
    public IEnumerable<Cell> Cells => cells.Cast<Cell?>().OfType<Cell>();

    public override string ToString() => $"{Form} {Grade}";
}
