using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>A row on a line, its cells parted by tabs.</summary>
static class TabLayout
{
    public static ImmutableArray<Strip> Read(TablePage page)
    {
        var strips = new StripBuilder(Bounds.Cells);
        foreach (var area in page.Areas)
        {
            if (!page.Text.AsSpan(area.Span.Start, area.Span.Length).Contains('\t'))
                continue;
            foreach (var line in Lines(page.Text, area.Span))
            {
                foreach (var cell in Cells(page.Text, line))
                {
                    var hits = area.HitsEndingIn(cell).ToList();
                    if (cell.IsEmpty)
                        strips.AddBlank(cell.Start);
                    else if (page.Figures.IsFigure(page.Text.AsSpan(cell.Start, cell.Length)))
                        strips.AddFigure(cell);
                    else if (CellLabel.Of(page, cell, hits) is var label && (label is not null || hits.Count > 0))
                        strips.AddWords(hits, label);
                    else if (!area.IsInsideHit(cell))
                        strips.AddOtherWords(cell, mayBeCell: true);
                }
                strips.EndRow();
            }
        }
        return strips.ToStrips();
    }

    /// <summary>Lines as they stand: a tab at the end of one is a blank cell.</summary>
    static IEnumerable<TextSpan> Lines(string text, TextSpan stretch)
    {
        for (var start = stretch.Start; start < stretch.End;)
        {
            var end = text.AsSpan(start, stretch.End - start).IndexOfAny('\n', '\r');
            end = end < 0 ? stretch.End : start + end;
            yield return TextSpan.FromBounds(start, end);
            start = end + 1;
        }
    }

    static IEnumerable<TextSpan> Cells(string text, TextSpan line)
    {
        if (!text.AsSpan(line.Start, line.Length).Contains('\t'))
            yield break;
        for (var start = line.Start; start <= line.End;)
        {
            var tab = text.AsSpan(start, line.End - start).IndexOf('\t');
            var end = tab < 0 ? line.End : start + tab;
            yield return TextLines.Trim(text, TextSpan.FromBounds(start, end));
            start = end + 1;
        }
    }
}
