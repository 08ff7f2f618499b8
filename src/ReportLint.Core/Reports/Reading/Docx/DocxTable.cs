using System.Collections.Immutable;
using System.Text;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Docx;

/// <summary>A table of a DOCX while it is read. Cells that are merged downwards become one cell with a row span.</summary>
/// <param name="mostCells">Further cells are left out; their text stays.</param>
sealed class DocxTable(int start, int mostCells)
{
    const int MostColumns = 100;

    readonly List<List<Cell>> rows = [];

    /// <summary>The cell that began at each grid column, for those below that continue it.</summary>
    readonly Dictionary<int, Cell> above = [];

    Cell? open;
    int column;
    int cells;

    /// <summary>Where it begins in the extraction.</summary>
    public int Start { get; } = start;

    /// <summary>Where in the extraction the first cell stands that was too many; null when none was.</summary>
    public int? FirstLeftOut { get; private set; }

    public bool HasCellsInRow => rows.Count > 0 && (rows[^1].Count > 0 || cells > mostCells);

    public void OpenRow()
    {
        rows.Add([]);
        column = 0;
    }

    public void SkipColumns(int count) => column += Math.Clamp(count, 0, MostColumns);

    public void OpenCell(int at)
    {
        if (rows.Count == 0)
            OpenRow();
        open = new Cell { Start = at };
        if (cells++ >= mostCells)
            FirstLeftOut ??= at;
    }

    public void SetColumnSpan(int span)
    {
        if (open is not null)
            open.ColumnSpan = Math.Clamp(span, 1, MostColumns);
    }

    public void SetMerge(bool goesOn)
    {
        if (open is not null)
            open.GoesOn = goesOn;
    }

    public void CloseCell(StringBuilder text)
    {
        if (open is not { } cell)
            return;
        open = null;
        cell.Span = Trimmed(text, cell.Start, text.Length);
        if (FirstLeftOut is not null)
            return;
        if (cell.GoesOn && cell.Span.IsEmpty && above.TryGetValue(column, out var first))
        {
            first.RowSpan++;
        }
        else
        {
            above[column] = cell;
            rows[^1].Add(cell);
        }
        column += cell.ColumnSpan;
    }

    public void CloseRow() => open = null;

    public Grid ToGrid(TextSpan span) =>
        new(span, [.. rows.Select((row, i) => row.Select(c => new GridCell(c.Span, Math.Min(c.RowSpan, rows.Count - i), c.ColumnSpan)).ToImmutableArray())]);

    static TextSpan Trimmed(StringBuilder text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return TextSpan.FromBounds(start, end);
    }

    sealed class Cell
    {
        public int Start { get; init; }

        public TextSpan Span { get; set; }

        public int RowSpan { get; set; } = 1;

        public int ColumnSpan { get; set; } = 1;

        public bool GoesOn { get; set; }
    }
}
