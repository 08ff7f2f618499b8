using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>Cells of one table, resolved for each form the rule speaks of; which holds is known once a table is read.</summary>
/// <param name="Name">As the rule writes it.</param>
/// <param name="IsSelection">Whether several cells are meant, so that only 合计 and 次数 can take it.</param>
/// <param name="IsBare">Whether it is written as a name alone, the table being that of 对.</param>
sealed record BoundCells(TextSpan Span, string Name, string Table, bool IsSelection, bool IsBare, ImmutableArray<FormCells> Forms)
{
    public FormCells? In(string form)
    {
        foreach (var cells in Forms)
        {
            if (cells.Form == form)
                return cells;
        }
        return null;
    }
}

/// <summary>The cells meant in one form.</summary>
sealed record FormCells(string Form, ImmutableArray<CellPlace> Places);

/// <summary>A row and a column; null for the current one.</summary>
readonly record struct CellPlace(FormLine? Row, FormLine? Column);
