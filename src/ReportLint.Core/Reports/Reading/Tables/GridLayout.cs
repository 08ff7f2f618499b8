using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>Tables that the format itself marks. Cells are taken in order; how many columns each spans is not trusted.</summary>
static class GridLayout
{
    public static ImmutableArray<Strip> Read(TablePage page)
    {
        var strips = new StripBuilder(Bounds.Cells);
        foreach (var grid in page.Page.Grids)
        {
            var area = new TableArea(grid.Span, HitsIn(page.Hits, grid.Span));
            foreach (var row in grid.Rows)
            {
                foreach (var cell in row)
                    AddCell(page, area, strips, cell.Span);
                strips.EndRow();
            }
        }
        return strips.ToStrips();
    }

    static void AddCell(TablePage page, TableArea area, StripBuilder strips, TextSpan cell)
    {
        var hits = area.HitsEndingIn(cell).ToList();
        if (cell.IsEmpty)
            strips.AddBlank(cell.Start);
        else if (page.Figures.IsFigure(page.Text.AsSpan(cell.Start, cell.Length)))
            strips.AddFigure(cell);
        else if (CellLabel.Of(page, cell, hits) is var label && (label is not null || hits.Count > 0))
            strips.AddWords(hits, label);
        else
            strips.AddOtherWords(cell, mayBeCell: true);
    }

    static ImmutableArray<WordHit> HitsIn(ImmutableArray<WordHit> hits, TextSpan span)
    {
        var first = FirstFrom(hits, span.Start);
        return hits[first..Math.Max(first, FirstFrom(hits, span.End))];
    }

    static int FirstFrom(ImmutableArray<WordHit> hits, int offset)
    {
        int low = 0, high = hits.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (hits[middle].Span.Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
