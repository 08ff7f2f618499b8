using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>Finds the rows and columns of a table that are printed under another name than the form's.</summary>
sealed class RenamedLines
{
    const int LongestName = 60;

    /// <summary>The words before a table's first figures that can be its header; a page may hold any number.</summary>
    const int MostHeaderWords = 60;

    static readonly char[] CellEnds = ['\n', '\r', '\t', '|'];

    readonly FormTable table;
    readonly TablePage page;
    readonly List<RenamedLine> found = [];

    RenamedLines(FormTable table, TablePage page) => (this.table, this.page) = (table, page);

    /// <param name="lines">Those the table was read from.</param>
    public static ImmutableArray<RenamedLine> Of(FormTable table, ImmutableArray<FilledLine> lines, TablePage page)
    {
        var names = new RenamedLines(table, page);
        names.LookAtWords(lines);
        names.LookAtOtherRows(lines);
        names.LookAtOtherColumns(lines[0].Strip);
        return names.found.Count == 0 ? [] : [.. names.found.OrderBy(r => r.Span.Start)];
    }

    void LookAtWords(ImmutableArray<FilledLine> lines)
    {
        foreach (var (strip, _) in lines)
        {
            foreach (var hit in strip.Before)
            {
                if (LineRenamed(hit, ReferenceEquals(hit, strip.Label)) is { } line)
                    Add(line, hit.Span);
            }
        }
    }

    /// <summary>The line a word stands for under another name; null where it may be some line's own. Words that only stand before figures are no rows.</summary>
    FormLine? LineRenamed(WordHit hit, bool isLabel)
    {
        FormLine? renamed = null;
        foreach (var meaning in hit.Word.Meanings)
        {
            if (meaning.Table != table || meaning.Line is not { } line)
                continue;
            if (!(hit.IsMisprint ? IsMisprint(line, hit.Span) : meaning.IsOtherName))
                return null;
            if (isLabel || table.IsSideBySide || meaning.Role != WordRole.Row)
                renamed ??= line;
        }
        return renamed;
    }

    /// <summary>Rows that were told by their place, since no word of the form stands before their figures.</summary>
    void LookAtOtherRows(ImmutableArray<FilledLine> lines)
    {
        foreach (var (strip, slots) in lines)
        {
            var row = slots.Slots[0].Row;
            if (table.IsSideBySide || !strip.HasOtherWords || strip.Label?.RowOf(table) == row)
                continue;
            var from = Math.Max(strip.Before.IsEmpty ? 0 : strip.Before[^1].Span.End, strip.Start - LongestName);
            if (CellsIn(TextSpan.FromBounds(from, Math.Max(from, strip.Start))).LastOrDefault() is { Length: > 0 } name && IsMisprint(row, name))
                Add(row, name);
        }
    }

    /// <summary>Columns whose name does not stand in the header, where other columns' names do.</summary>
    void LookAtOtherColumns(Strip first)
    {
        var before = first.Before[Math.Max(0, first.Before.Length - MostHeaderWords)..];
        if (HasAllColumns(before))
            return;
        ImmutableArray<WordHit> header = [.. before.Where(h => h.Word.Meanings.Any(m => m.Table == table && m.Role is WordRole.Column or WordRole.Caption))];
        if (header.IsEmpty)
            return;
        var cells = CellsIn(HeaderSpan(header[0].Span.Start, Math.Max(header[^1].Span.End, before[^1].Span.Start)))
            .Where(c => c.Length <= LongestName && !before.Any(h => h.Span.Start < c.End && c.Start < h.Span.End)).ToList();
        foreach (var column in table.Columns.Where(c => !header.Any(h => IsOf(h, c))))
        {
            if (cells.Find(c => IsMisprint(column, c)) is { Length: > 0 } name)
                Add(column, name);
        }
    }

    /// <summary>From the beginning of the line that the first name stands in.</summary>
    TextSpan HeaderSpan(int first, int end)
    {
        var line = page.Text.AsSpan(0, first).LastIndexOf('\n') + 1;
        return TextSpan.FromBounds(Math.Max(line, first - LongestName), end);
    }

    bool HasAllColumns(ImmutableArray<WordHit> before)
    {
        foreach (var column in table.Columns)
        {
            var isThere = false;
            for (var i = 0; i < before.Length && !isThere; i++)
                isThere = IsOf(before[i], column);
            if (!isThere)
                return false;
        }
        return true;
    }

    static bool IsOf(WordHit hit, FormLine line)
    {
        foreach (var meaning in hit.Word.Meanings)
        {
            if (meaning.Line == line)
                return true;
        }
        return false;
    }

    bool IsMisprint(FormLine line, TextSpan name) =>
        OtherName.IsMisprint(line, FoldedText.Fold(page.Text.Substring(name.Start, name.Length), page.Forms.Script), page.Forms.Script);

    /// <summary>What stands between the ends of cells and lines.</summary>
    IEnumerable<TextSpan> CellsIn(TextSpan stretch)
    {
        for (var start = stretch.Start; start < stretch.End;)
        {
            var end = page.Text.AsSpan(start, stretch.End - start).IndexOfAny(CellEnds);
            var cell = TextLines.Trim(page.Text, TextSpan.FromBounds(start, end < 0 ? stretch.End : start + end));
            if (!cell.IsEmpty)
                yield return cell;
            start = end < 0 ? stretch.End : start + end + 1;
        }
    }

    void Add(FormLine line, TextSpan name)
    {
        if (found.Exists(f => f.Line == line))
            return;
        var printed = string.Concat(page.Text.Substring(name.Start, name.Length).Where(c => !char.IsWhiteSpace(c)));
        found.Add(new RenamedLine(line, printed[LabelOrdinal.LengthAtStart(printed)..], page.Page.Text.ToSource(name)));
    }
}
