using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>Cells of one table, resolved for each form the rule speaks of; which holds is known once a table is read.</summary>
/// <param name="Name">As the rule writes it.</param>
/// <param name="Table">Null for the table that 对 is going through.</param>
/// <param name="IsSelection">Whether several cells are meant, so that only 合计 and 次数 can take it.</param>
/// <param name="IsBare">Whether it is written as a name alone, the table being that of 对.</param>
sealed record BoundCells(TextSpan Span, string Name, string? Table, bool IsSelection, bool IsBare, ImmutableArray<FormCells> Forms)
{
    /// <summary>The cells meant in a table that was read; null when the rule does not speak of its form.</summary>
    public FormCells? In(FormTable table)
    {
        foreach (var cells in Forms)
        {
            if (cells.Table.Form == table.Form && cells.Table.Id == table.Id)
                return cells;
        }
        return null;
    }
}

/// <summary>The cells meant in one form's table.</summary>
sealed record FormCells(FormTable Table, ImmutableArray<CellPlace> Places);

/// <summary>A row and a column; null for the current one.</summary>
sealed record CellPlace(FormLine? Row, FormLine? Column);
