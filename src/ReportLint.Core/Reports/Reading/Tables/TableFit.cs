using System.Collections.Immutable;
using ReportLint.Reports.Forms;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>Tells which form's table a table on a page is, table by table: a report may mix two forms.</summary>
static class TableFit
{
    /// <summary>So many rows of a table are one even where its header is lost.</summary>
    const int RowsThatNeedNoHeader = 5;

    /// <summary>The table of the best fitting form for each id; where two fit equally, that of the form whose own words the page prints.</summary>
    public static ImmutableArray<FormTable> Choose(SortedStrips strips, TablePage page)
    {
        var fits = (from form in page.Forms.Forms
                    from table in form.Tables
                    let read = RowsRead(strips, table)
                    where IsThere(strips, table, read)
                    select new Fit(table, Score(strips, table, read))).ToList();
        return [.. fits.GroupBy(f => f.Table.Id, (_, ofTable) => Best([.. ofTable], page))];
    }

    static FormTable Best(List<Fit> fits, TablePage page)
    {
        var best = fits.Max(f => f.Score);
        var equal = fits.FindAll(f => f.Score == best);
        return equal is [var only] ? only.Table : equal.MaxBy(f => page.WordsOfAlone(f.Table.Form))!.Table;
    }

    /// <summary>Whether the page announces the table, or prints so many of its rows that it must be it.</summary>
    static bool IsThere(SortedStrips strips, FormTable table, int rowsRead) =>
        strips.LineOf(table.Id) is not null
        || rowsRead >= RowsThatNeedNoHeader
        || (rowsRead > 0 && Header(strips, table).Any());

    static int Score(SortedStrips strips, FormTable table, int rowsRead)
    {
        var columns = Header(strips, table).Select(h => h.Word).Distinct().Count(w => w.Is(WordRole.Column));
        var fitting = strips.RowsOf(table.Id).Count(r => r.Label.RowOf(table) is not null && r.Strip.FigureCount == table.Columns.Length);
        return (100 * rowsRead) + (10 * columns) + fitting;
    }

    static int RowsRead(SortedStrips strips, FormTable table) =>
        strips.RowsOf(table.Id).Select(r => r.Label.RowOf(table)).OfType<FormLine>().Distinct().Count();

    static IEnumerable<WordHit> Header(SortedStrips strips, FormTable table) =>
        from row in strips.RowsOf(table.Id)
        from hit in row.Strip.Before
        where hit.Word.Meanings.Any(m => m.Table == table && m.Role is WordRole.Caption or WordRole.Column)
        select hit;

    sealed record Fit(FormTable Table, int Score);
}
