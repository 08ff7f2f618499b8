using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Html;

/// <summary>A table whose end tag has not come yet.</summary>
/// <param name="mostCells">Further cells are left out of the grid; their text stays.</param>
sealed class OpenTable(HtmlText text, int mostCells)
{
    /// <summary>Wider than any printed table; more would only make work.</summary>
    const int MostColumns = 100;

    const int MostRows = 65_534;

    readonly int start = text.Length;
    readonly List<List<GridCell>> rows = [];
    int cells;
    int cellsInRow;
    bool isInRow;
    bool isInCell;
    int rowSpan;
    int columnSpan;
    int placeOfLastEnd;
    (int First, int Last) watchBefore;

    public bool IsInCell => isInCell;

    /// <summary>Where in the source the first cell stands that was too many; null when none was.</summary>
    public int? FirstLeftOut { get; private set; }

    public void OpenRow(int place)
    {
        CloseRow(place);
        text.EndLine(place);
        rows.Add([]);
        cellsInRow = 0;
        isInRow = true;
    }

    public void OpenCell(int place, int rowSpan, int columnSpan)
    {
        if (!isInRow)
            OpenRow(place);
        CloseCell(place);
        if (cellsInRow++ > 0)
            text.Separate('\t', placeOfLastEnd);
        this.rowSpan = Math.Clamp(rowSpan, 0, MostRows);
        this.columnSpan = Math.Clamp(columnSpan, 1, MostColumns);
        watchBefore = text.Watch();
        isInCell = true;
        if (cells == mostCells)
            FirstLeftOut ??= place;
    }

    public void CloseCell(int place)
    {
        if (!isInCell)
            return;
        var (first, last) = text.Ink;
        var span = first < 0 ? new TextSpan(text.Length, 0) : TextSpan.FromBounds(first, last);
        if (cells++ < mostCells)
            rows[^1].Add(new GridCell(span, rowSpan, columnSpan));
        text.Resume(watchBefore);
        placeOfLastEnd = place;
        isInCell = false;
    }

    public void CloseRow(int place)
    {
        CloseCell(place);
        if (isInRow && cellsInRow > 0)
            text.Separate('\n', placeOfLastEnd);
        isInRow = false;
    }

    public Grid Close(int place)
    {
        CloseRow(place);
        text.EndLine(place);
        var finished = new ImmutableArray<GridCell>[rows.Count];
        for (var i = 0; i < finished.Length; i++)
            finished[i] = Finished(rows[i], i);
        return new Grid(TextSpan.FromBounds(start, text.Length), ImmutableCollectionsMarshal.AsImmutableArray(finished));
    }

    /// <summary>A row span ends with the table; 0 means up to there.</summary>
    ImmutableArray<GridCell> Finished(List<GridCell> row, int index) =>
        [.. row.Select(c => c with { RowSpan = c.RowSpan == 0 ? rows.Count - index : Math.Min(c.RowSpan, rows.Count - index) })];
}
