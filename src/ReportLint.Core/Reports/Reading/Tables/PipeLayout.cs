using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>
/// Cells parted by pipes: a row on a line, with or without a pipe before its first cell, or rows that run on, every cell
/// on a line of its own. Merged cells leave empty ones at the end of a row.
/// </summary>
static class PipeLayout
{
    const char Pipe = '|';
    const int LongestWords = 30;

    public static ImmutableArray<Strip> Read(TablePage page)
    {
        var strips = new StripBuilder(Bounds.Cells);
        foreach (var area in page.Areas)
        {
            var (opened, closed, single) = CountLines(page.Text, area.Span);
            if (!page.Text.AsSpan(area.Span.Start, area.Span.Length).Contains(Pipe))
                continue;
            if (single > opened + closed)
                ReadRunningCells(page, area, strips);
            else
                ReadRows(page, area, strips, rowsOpenWithPipe: opened > closed);
            strips.EndArea();
        }
        return strips.ToStrips();
    }

    /// <summary>How many lines are rows that begin with a pipe, rows that do not, and single cells. One cell and several pipes can be either.</summary>
    static (int Opened, int Closed, int Single) CountLines(string text, TextSpan span)
    {
        int opened = 0, closed = 0, single = 0;
        foreach (var line in TextLines.In(text, span))
        {
            var content = text.AsSpan(line.Start, line.Length);
            if (!content.Contains(Pipe) || IsRuler(content))
                continue;
            if (content[0] == Pipe)
                opened++;
            else if (content.TrimEnd("| \t").Contains(Pipe))
                closed++;
            else if (content.Count(Pipe) == 1)
                single++;
        }
        return (opened, closed, single);
    }

    static void ReadRows(TablePage page, TableArea area, StripBuilder strips, bool rowsOpenWithPipe)
    {
        foreach (var line in TextLines.In(page.Text, area.Span))
        {
            var content = page.Text.AsSpan(line.Start, line.Length);
            if (line.IsEmpty || IsRuler(content))
                continue;
            if (!content.Contains(Pipe))
            {
                AddWords(page, area, strips, line, mayBeCell: false);
                continue;
            }
            strips.EndRow();
            var row = rowsOpenWithPipe && content[0] == Pipe ? TextSpan.FromBounds(line.Start + 1, line.End) : line;
            foreach (var cell in Cells(page.Text, row))
                AddCell(page, area, strips, TextLines.Trim(page.Text, cell));
            strips.EndRow();
        }
    }

    static void ReadRunningCells(TablePage page, TableArea area, StripBuilder strips)
    {
        foreach (var cell in Cells(page.Text, area.Span))
        {
            var isResidue = page.Text.AsSpan(cell.Start, cell.Length).IndexOfAnyExcept(" \t\u3000\u00A0") < 0;
            if (isResidue)
                continue;
            foreach (var part in Parts(page, TextLines.Trim(page.Text, cell)))
                AddCell(page, area, strips, part);
        }
    }

    static void AddCell(TablePage page, TableArea area, StripBuilder strips, TextSpan cell)
    {
        var content = page.Text.AsSpan(cell.Start, cell.Length);
        if (cell.IsEmpty)
            strips.AddBlank(cell.Start);
        else if (page.Figures.IsFigure(content))
            strips.AddFigure(cell);
        else
            AddWords(page, area, strips, cell, mayBeCell: cell.Length <= LongestWords && !content.Contains('\n'));
    }

    static void AddWords(TablePage page, TableArea area, StripBuilder strips, TextSpan span, bool mayBeCell)
    {
        var hits = area.HitsEndingIn(span).ToList();
        if (CellLabel.Of(page, span, hits) is var label && (label is not null || hits.Count > 0))
            strips.AddWords(hits, label);
        else if (!area.IsInsideHit(span))
            strips.AddOtherWords(span, mayBeCell);
    }

    /// <summary>What stands between pipes; what follows the last pipe only when there is something.</summary>
    static IEnumerable<TextSpan> Cells(string text, TextSpan row)
    {
        for (var start = row.Start; start < row.End;)
        {
            var pipe = text.AsSpan(start, row.End - start).IndexOf(Pipe);
            var cell = TextSpan.FromBounds(start, pipe < 0 ? row.End : start + pipe);
            if (pipe >= 0 || !TextLines.Trim(text, cell).IsEmpty)
                yield return cell;
            start = pipe < 0 ? row.End : start + pipe + 1;
        }
    }

    /// <summary>Where a figure ends a row without a closing pipe, the figure and the words on the next lines are two cells.</summary>
    static IEnumerable<TextSpan> Parts(TablePage page, TextSpan cell)
    {
        var end = page.Text.AsSpan(cell.Start, cell.Length).IndexOf('\n');
        var first = end < 0 ? cell : TextLines.Trim(page.Text, new TextSpan(cell.Start, end));
        if (end < 0 || !page.Figures.IsFigure(page.Text.AsSpan(first.Start, first.Length)))
            return [cell];
        return [first, TextLines.Trim(page.Text, TextSpan.FromBounds(cell.Start + end, cell.End))];
    }

    /// <summary>The line under a Markdown table's header.</summary>
    static bool IsRuler(ReadOnlySpan<char> line) => line.Contains(Pipe) && line.Contains('-') && line.IndexOfAnyExcept("|-: \t") < 0;
}
