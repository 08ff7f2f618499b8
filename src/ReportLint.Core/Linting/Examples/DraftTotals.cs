using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Compilation;

namespace ReportLint.Linting.Examples;

/// <summary>Fills in a table of a draft: figures that are not set are 0, totals that are not set follow from the others.</summary>
static class DraftTotals
{
    public static DraftCell[,] Complete(DraftTable table)
    {
        var form = table.Form;
        var cells = new DraftCell[form.Rows.Length, form.Columns.Length];
        foreach (var row in form.Rows.OrderBy(r => r.IsTotal))
        {
            foreach (var column in form.Columns.OrderBy(c => c.IsTotal))
                cells[row.Index, column.Index] = table[row, column] ?? Number(Following(form, cells, row, column));
        }
        return cells;
    }

    public static DraftCell Number(decimal value) => new(new CellValue.Number(value), Wording.Number(value));

    static decimal Following(FormTable form, DraftCell[,] cells, FormLine row, FormLine column)
    {
        if (column.IsTotal)
            return form.Columns.Where(c => !c.IsTotal).Sum(c => ValueOf(cells[row.Index, c.Index]));
        return row.IsTotal && FormNames.GroupOf(form, isRow: true, row) is { } group
            ? FormNames.Printed(group).Sum(r => ValueOf(cells[r.Index, column.Index]))
            : 0;
    }

    static decimal ValueOf(DraftCell cell) => cell.Value is CellValue.Number number ? number.Value : 0;
}
