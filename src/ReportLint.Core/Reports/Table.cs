using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports;

/// <summary>A table of the form as it was found in a report.</summary>
public sealed class Table
{
    readonly Cell?[,] cells;
    AmbiguousLine?[,]? linesByCell;

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

    /// <summary>The rows and columns printed under another name, in printed order. What the capture cut off is no other name.</summary>
    public ImmutableArray<RenamedLine> Renamed { get; init; } = [];

    public ImmutableArray<AmbiguousLine> AmbiguousLines { get; init; } = [];

    public Cell? this[FormLine row, FormLine column] => cells[row.Index, column.Index];

    public Cell? this[int row, int column] => cells[row, column];

    /// <summary>The glued line a cell stands in, if its readings are listed.</summary>
    public AmbiguousLine? LineOf(Cell cell) => AmbiguousLines.IsEmpty ? null : (linesByCell ??= LinesByCell())[cell.Row.Index, cell.Column.Index];

    AmbiguousLine?[,] LinesByCell()
    {
        var lines = new AmbiguousLine?[cells.GetLength(0), cells.GetLength(1)];
        foreach (var line in AmbiguousLines.Where(l => !l.Readings.IsEmpty))
        {
            foreach (var (row, column) in line.Cells)
                lines[row, column] ??= line;
        }
        return lines;
    }

    /// <summary>The cells that were read, row by row.</summary>
    public IEnumerable<Cell> Cells => cells.Cast<Cell?>().OfType<Cell>();

    public override string ToString() => $"{Form} {Grade}";
}
