using System.Collections.Immutable;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>Every cell on a line of its own; blank cells leave no trace.</summary>
static class LineLayout
{
    const int LongestWords = 30;

    public static ImmutableArray<Strip> Read(TablePage page)
    {
        var strips = new StripBuilder(Bounds.Pieces);
        foreach (var area in page.Areas)
        {
            foreach (var line in TextLines.In(page.Text, area.Span))
            {
                var content = page.Text.AsSpan(line.Start, line.Length);
                if (line.IsEmpty || TextLines.IsPageNumber(page.Text, line) || area.IsInsideHit(line))
                    continue;
                if (area.HitsEndingIn(line).ToList() is { Count: > 0 } hits)
                    strips.AddWords(hits);
                else if (page.Figures.IsFigure(content))
                    strips.AddFigure(line);
                else
                    strips.AddOtherWords(line, mayBeCell: line.Length <= LongestWords);
            }
            strips.EndArea();
        }
        return strips.ToStrips();
    }
}
