using System.Collections.Immutable;
using ReportLint.Reports.Forms;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>The strips of a page told apart by the table they belong to, called by its id: forms of other years print the same one.</summary>
sealed class SortedStrips
{
    /// <summary>Fewer words of a header than this are a mention of it.</summary>
    const int FewestHeaderWords = 5;

    /// <summary>Fewer rows of a table without its header are a mention of them.</summary>
    const int FewestRows = 3;

    readonly Dictionary<string, List<StripRow>> rows = [];
    readonly Dictionary<string, Strip> lines = [];
    readonly List<Strip> unlabelled = [];

    SortedStrips(bool areGlued) => AreGlued = areGlued;

    /// <summary>Whether figures of several cells stand together without a gap: somewhere a zero is followed by digits, as in no figure.</summary>
    public bool AreGlued { get; }

    /// <summary>Whether blank cells leave no trace on this page: some row has fewer characters than cells.</summary>
    public bool LoseBlanks => rows.Values.SelectMany(r => r).Any(r => r.Strip.Bounds == Bounds.Runs && HasTooFew(r));

    /// <summary>Strips without a label of their own.</summary>
    public IReadOnlyList<Strip> Unlabelled => unlabelled;

    public IReadOnlyList<StripRow> RowsOf(string id) => rows.GetValueOrDefault(id) ?? [];

    /// <summary>The one line of a table whose rows are printed beside one another.</summary>
    public Strip? LineOf(string id) => lines.GetValueOrDefault(id);

    public static SortedStrips Of(ImmutableArray<Strip> strips, TablePage page)
    {
        ImmutableArray<FormTable> sideBySide = [.. page.Forms.Forms.SelectMany(f => f.Tables).Where(t => t.IsSideBySide)];
        var sorted = new SortedStrips(strips.Any(s => s.Bounds == Bounds.Runs && s.Pieces.Any(p => StartsWithZero(page.Text.AsSpan(p.Start, p.Length)))));
        foreach (var strip in strips.Select(s => InArea(s, page)))
        {
            if (sideBySide.FirstOrDefault(t => IsLineOf(t, strip)) is { } table && !HasFiguresBefore(strip, page.Text))
                sorted.lines.TryAdd(table.Id, strip);
            else if (strip.Label is { } label && sorted.IdOf(label, strip) is { } id)
                sorted.Add(id, new StripRow(label, strip));
            else
                sorted.unlabelled.Add(strip);
        }
        foreach (var id in sorted.rows.Keys)
            sorted.rows[id] = InTable(id, sorted.rows[id], page);
        return sorted;
    }

    /// <summary>A strip with those words before it that stand in its own area: words elsewhere on the page announce nothing here.</summary>
    static Strip InArea(Strip strip, TablePage page) =>
        page.AreaAt(strip.Start) is { } area && strip.Before.Any(h => h.Span.Start < area.Span.Start)
            ? strip with { Before = [.. strip.Before.Where(h => h.Span.Start >= area.Span.Start)] }
            : strip;

    /// <summary>
    /// The rows that stand where the page prints the table, by its header or by several of its rows; those under a header
    /// first. Sentences name rows too, with figures of their own. All rows, where nothing shows the table.
    /// </summary>
    static List<StripRow> InTable(string id, List<StripRow> rows, TablePage page)
    {
        var places = rows.GroupBy(r => page.AreaAt(r.Strip.Start)).Select(g => new RowsInArea([.. g], g.Key?.HasHeaderOf(id) != false)).ToList();
        var shown = places.Where(p => p.HasHeader || p.Rows.Select(r => r.Label.Word).Distinct().Count() >= FewestRows).OrderByDescending(p => p.HasHeader).ToList();
        return shown.Count == 0 ? rows : [.. shown.SelectMany(p => p.Rows)];
    }

    sealed record RowsInArea(ImmutableArray<StripRow> Rows, bool HasHeader);

    static bool HasTooFew(StripRow row) => row.Label.Word.Meanings
        .Where(m => m.Role == WordRole.Row)
        .All(m => row.Strip.Pieces.Sum(p => p.Length) < m.Table.Columns.Length);

    static bool StartsWithZero(ReadOnlySpan<char> run) => run.Length > 1 && run[0] is '0' or '０' && char.IsDigit(run[1]);

    void Add(string id, StripRow row)
    {
        if (!rows.TryGetValue(id, out var known))
            rows.Add(id, known = []);
        known.Add(row);
    }

    /// <summary>The table whose row the label is. Words that are a column too name a row only among other rows of that table.</summary>
    string? IdOf(WordHit label, Strip strip)
    {
        var id = label.Word.Meanings.FirstOrDefault(m => m.Role == WordRole.Row)?.Table.Id;
        return id is not null && (label.IsSureRow || (rows.ContainsKey(id) && strip.Before.Length == 1)) && !IsOutOfOrder(strip, label) ? id : null;
    }

    /// <summary>Several labels in a row whose figures came apart from them: the last need not be the right one.</summary>
    static bool IsOutOfOrder(Strip strip, WordHit label) =>
        strip.Bounds != Bounds.Cells
        && label.Word.Meanings.Where(m => m.Role == WordRole.Row).All(m => IsOutOfOrder(strip, m.Table));

    static bool IsOutOfOrder(Strip strip, FormTable table)
    {
        ImmutableArray<int> places = [.. strip.Before.Where(h => h.IsSureRow).Select(h => h.RowOf(table)).OfType<FormLine>().Select(r => r.Index)];
        return places.Zip(places.Skip(1)).Any(p => p.Second != p.First + 1);
    }

    /// <summary>Whether figures that could not be told apart stand before a strip on its line.</summary>
    static bool HasFiguresBefore(Strip strip, string text)
    {
        var start = strip.Bounds == Bounds.Runs && strip.Before is [.., var last] ? last.Span.End : strip.Start;
        var between = text.AsSpan(start, Math.Max(0, strip.Start - start));
        return between[(between.LastIndexOf('\n') + 1)..].ContainsAnyInRange('0', '9');
    }

    /// <summary>Whether a header of rows beside one another stands before the figures: most row names and a number of column names.</summary>
    static bool IsLineOf(FormTable table, Strip strip)
    {
        if (strip.Before.Length < FewestHeaderWords)
            return false;
        var header = strip.Before.Where(h => h.Word.IsOf(table)).ToList();
        var named = header.Select(h => h.RowOf(table)).OfType<FormLine>().Distinct().Count();
        var isRow = strip.Label?.RowOf(table) is not null && strip.Pieces.Length <= table.Columns.Length;
        return named >= table.Rows.Length - 1 && header.Count >= FewestHeaderWords && !isRow
            && (strip.Label is null || strip.Label.Word.IsOf(table));
    }
}
