using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Reports.Forms;

namespace ReportLint.Tests.Captures.Truth;

/// <summary>A table as the body filled it in, by row and column index of the form's table.</summary>
sealed record TrueTable(FormTable Form, TrueCell[,] Cells)
{
    /// <summary>Rows that the body left out of its table, label and all.</summary>
    public ImmutableHashSet<int> Dropped { get; init; } = [];

    public TrueCell this[FormLine row, FormLine column] => Cells[row.Index, column.Index];

    /// <summary>Whether the last cell of a row is the sum of the others, each of them a figure.</summary>
    public bool Balances(int row)
    {
        var sum = 0m;
        for (var i = 0; i < Form.Columns.Length; i++)
        {
            if (Cells[row, i].Value is not CellValue.Number number)
                return false;
            sum += i == Form.Columns.Length - 1 ? -number.Value : number.Value;
        }
        return sum == 0;
    }

    public bool HasBlanks(int row) => Enumerable.Range(0, Form.Columns.Length).Any(i => Cells[row, i].Value is CellValue.Blank);
}
