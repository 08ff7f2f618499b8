using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>
/// Cells parted by pipes. Where rows begin with a pipe a line is a row; else rows run on, a cell may be broken over
/// lines, and merged cells leave empty ones at the end of a row.
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
            if (!page.Text.AsSpan(area.Span.Start, area.Span.Length).Contains(Pipe))
                continue;
            if (RowsBeginWithPipe(page.Text, area.Span))
                ReadRows(page, area, strips);
            else
                ReadRunningCells(page, area, strips);
            strips.EndRow();
        }
        return strips.ToStrips();
    }

    static bool RowsBeginWithPipe(string text, TextSpan span)
    {
        int with = 0, without = 0;
        foreach (var line in TextLines.In(text, span))
        {
            var content = text.AsSpan(line.Start, line.Length);
            if (content.Contains(Pipe))
                _ = content[0] == Pipe ? with++ : without++;
        }
        return with > without;
    }

    static void ReadRows(TablePage page, TableArea area, StripBuilder strips)
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
            var inner = content[0] == Pipe ? TextSpan.FromBounds(line.Start + 1, line.End) : line;
            foreach (var cell in Cells(page.Text, inner))
                AddCell(page, area, strips, cell);
            strips.EndRow();
        }
    }

    static void ReadRunningCells(TablePage page, TableArea area, StripBuilder strips)
    {
        foreach (var cell in Cells(page.Text, area.Span))
        {
            foreach (var part in Parts(page, cell))
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
        if (area.HitsEndingIn(span).ToList() is { Count: > 0 } hits)
            strips.AddWords(hits);
        else if (!area.IsInsideHit(span))
            strips.AddOtherWords(span, mayBeCell);
    }

    /// <summary>What stands between pipes, trimmed; what follows the last pipe only when there is something.</summary>
    static IEnumerable<TextSpan> Cells(string text, TextSpan row)
    {
        for (var start = row.Start; start < row.End;)
        {
            var pipe = text.AsSpan(start, row.End - start).IndexOf(Pipe);
            var cell = TextLines.Trim(text, TextSpan.FromBounds(start, pipe < 0 ? row.End : start + pipe));
            if (pipe >= 0 || !cell.IsEmpty)
                yield return cell;
            start = pipe < 0 ? row.End : start + pipe + 1;
        }
    }

    /// <summary>A row without a closing pipe ends in a figure on a line of its own part: the figure and the next row's label are two cells.</summary>
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
