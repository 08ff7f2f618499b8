using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>Reads one table of a form from the strips of a layout.</summary>
sealed class TableFiller
{
    const int LongestLabel = 60;
    const int MostMisspelt = 20;

    readonly TablePage page;
    readonly SortedStrips strips;
    readonly FormTable table;
    readonly TableLayout layout;
    readonly Cell?[,] cells;
    readonly ImmutableArray<FilledLine> lines;
    readonly List<AmbiguousLine> ambiguous = [];
    bool pieced;

    TableFiller(TablePage page, SortedStrips strips, FormTable table, TableLayout layout)
    {
        this.page = page;
        this.strips = strips;
        this.table = table;
        this.layout = layout;
        cells = new Cell?[table.Rows.Length, table.Columns.Length];
        lines = strips.LineOf(table.Id) is { } line
            ? [new FilledLine(line, LineSlots.AllRows(table))]
            : [.. Rows().Select(r => new FilledLine(r.Strip, LineSlots.Row(table, r.Row)))];
    }

    public static IEnumerable<FoundTable> Fill(TablePage page, SortedStrips strips, ImmutableArray<FormTable> tables, TableLayout layout)
    {
        var fillers = tables.Select(t => new TableFiller(page, strips, t, layout)).Where(f => !f.lines.IsEmpty).ToList();
        var alignment = Alignment.Of(fillers.SelectMany(f => f.MarkedRows));
        return fillers.Select(f => f.Fill(alignment));
    }

    /// <summary>The rows whose cells are marked off, blank ones too.</summary>
    IEnumerable<MarkedRow> MarkedRows =>
        lines.Where(l => l.Strip.Bounds == Bounds.Cells).Select(l => new MarkedRow(l.Strip.Pieces, l.Slots.Count));

    FoundTable Fill(Alignment ofPage)
    {
        var reader = Reader(ofPage);
        foreach (var (strip, slots) in lines)
            Add(reader.Read(strip, slots));
        foreach (var (row, at) in RowsWithoutFigures())
            Add(new LineReading([.. LineSlots.Row(table, row).Slots.Select(s => reader.Blank(s, at))], null, false));
        var span = Span();
        var found = new Table(table, Grade(), page.Page.Text.Locate(span), cells)
        {
            AmbiguousLines = [.. ambiguous],
            Renamed = RenamedLines.Of(table, lines, page),
        };
        return new FoundTable(found, layout, span);
    }

    void Add(LineReading reading)
    {
        foreach (var cell in reading.Cells)
            cells[cell.Row.Index, cell.Column.Index] ??= cell;
        if (reading.Ambiguous is not null)
            ambiguous.Add(reading.Ambiguous);
        pieced |= reading.Pieced;
    }

    LineReader Reader(Alignment ofPage)
    {
        var plain = new LineReader(page, strips.AreGlued, LosesBlanks: new Lazy<bool>(true), Alignment.Of(MarkedRows, ofPage));
        return plain with
        {
            DoubtsFull = true,
            LosesBlanks = new Lazy<bool>(() =>
                ((table.IsSideBySide || !table.Columns[^1].IsTotal) && strips.LoseBlanks)
                || lines.Any(l => plain.Read(l.Strip, l.Slots).Cells.Any(c => c.Value is CellValue.Unreadable { MayBeBlank: true }))),
        };
    }

    /// <summary>The strips of the table's rows: by their labels, and between two rows of the form by order.</summary>
    List<LabelledStrip> Rows()
    {
        var known = new HashSet<FormLine>();
        var rows = new List<LabelledStrip>();
        foreach (var (label, strip) in strips.RowsOf(table.Id))
        {
            if (label.RowOf(table) is { } row && known.Add(row))
                rows.Add(new LabelledStrip(row, strip));
        }
        for (int i = 1, labelled = rows.Count; i < labelled; i++)
        {
            var (before, after) = (rows[i - 1], rows[i]);
            var missing = after.Row.Index - before.Row.Index - 1;
            if (missing <= 0 || table.Rows[(before.Row.Index + 1)..after.Row.Index].Any(known.Contains))
                continue;
            var between = strips.Unlabelled.Where(s => s.Start >= before.Strip.End && s.End <= after.Strip.Start && s.Pieces.Length == table.Columns.Length).ToList();
            if (between.Count != missing || between.Where((s, n) => !Suits(s, table.Rows[before.Row.Index + 1 + n])).Any())
                continue;
            pieced = true;
            rows.AddRange(between.Select((strip, n) => new LabelledStrip(table.Rows[before.Row.Index + 1 + n], strip)));
        }
        AdoptMisspelt(rows, known);
        return rows;
    }

    /// <summary>Adds strips before the first row and behind the last whose words are still like those of the form's rows there.</summary>
    void AdoptMisspelt(List<LabelledStrip> rows, HashSet<FormLine> known)
    {
        if (rows.Count == 0)
            return;
        var first = rows.MinBy(r => r.Row.Index)!;
        var last = rows.MaxBy(r => r.Row.Index)!;
        var area = page.AreaAt(first.Strip.Start)?.Span ?? new TextSpan(0, page.Text.Length);
        var misspelt = strips.Unlabelled.Where(s => s.HasOtherWords && s.Pieces.Length == table.Columns.Length && area.Contains(s.Start)).Take(MostMisspelt).ToList();
        foreach (var row in table.Rows.Where(r => r.Index < first.Row.Index || r.Index > last.Row.Index))
        {
            var strip = misspelt.Find(s => (row.Index < first.Row.Index ? s.End <= first.Strip.Start : s.Start >= last.Strip.End) && Suits(s, row));
            if (strip is null || !known.Add(row))
                continue;
            misspelt.Remove(strip);
            pieced = true;
            rows.Add(new LabelledStrip(row, strip));
        }
    }

    /// <summary>Whether the words around figures, as far as to others or to words of the form, can be a row's label, misspelt or torn.</summary>
    bool Suits(Strip strip, FormLine row)
    {
        if (!strip.HasOtherWords)
            return true;
        var from = Math.Max(strip.Before.IsEmpty ? 0 : strip.Before[^1].Span.End, strip.Start - LongestLabel);
        var to = page.Hits.FirstOrDefault(h => h.Span.Start >= strip.End)?.Span.Start ?? page.Text.Length;
        var before = page.Text.AsSpan(from, Math.Max(0, strip.Start - from));
        var after = page.Text.AsSpan(strip.End, Math.Min(LongestLabel, to - strip.End));
        before = before[(before.LastIndexOfAnyInRange('0', '9') + 1)..];
        after = after[..(after.IndexOfAnyInRange('0', '9') is >= 0 and var digit ? digit : after.Length)];
        var text = string.Concat(before, after);
        return Likeness.Share(FoldedText.Fold(row.Label, page.Forms.Script), FoldedText.Fold(text, page.Forms.Script)) >= Likeness.OfLabels;
    }

    /// <summary>Rows whose label stands among the others' without any figure. Where captures show blank cells that cannot be.</summary>
    IEnumerable<(FormLine Row, int At)> RowsWithoutFigures()
    {
        if (lines[0].Strip.Bounds == Bounds.Cells || strips.LineOf(table.Id) is not null)
            return [];
        return from line in lines
               from hit in line.Strip.Before
               where hit.IsSureRow && hit.Span.Start > lines[0].Strip.Start
               let row = hit.RowOf(table)
               where row is not null && cells[row.Index, 0] is null && IsEmptyAfter(hit, line.Strip)
               select (row, hit.Span.End);
    }

    /// <summary>Whether nothing stands between a word and the next word or figure.</summary>
    bool IsEmptyAfter(WordHit hit, Strip strip)
    {
        var next = strip.Before.Select(h => h.Span.Start).Append(strip.Start).First(at => at >= hit.Span.End);
        return page.Text.AsSpan(hit.Span.End, next - hit.Span.End).IsWhiteSpace();
    }

    Grade Grade()
    {
        ImmutableArray<Cell?> all = [.. cells.Cast<Cell?>()];
        if (all.All(c => c?.Value is null or CellValue.Unreadable))
            return Reports.Grade.D;
        if (all.Any(c => c?.Value is null or CellValue.Unreadable))
            return Reports.Grade.C;
        return pieced ? Reports.Grade.B : Reports.Grade.A;
    }

    /// <summary>From the table's first announcement to its last figure, with the pipes around them.</summary>
    TextSpan Span()
    {
        var first = lines.MinBy(l => l.Strip.Start)!.Strip;
        var start = HeaderStart(first.Before) ?? first.Start;
        var end = lines.Max(l => l.Strip.End);
        while (start > 0 && page.Text[start - 1] is '|' or ' ' or '\u3000')
            start--;
        while (end < page.Text.Length && page.Text[end] is '|' or ' ' or '\u3000')
            end++;
        return TextSpan.FromBounds(start, end);
    }

    int? HeaderStart(ImmutableArray<WordHit> before)
    {
        ImmutableArray<WordHit> own = [.. before.Where(h => h.Word.IsOf(table))];
        var firstColumn = own.FirstOrDefault(h => h.Word.Meanings.Any(m => m.Table == table && m.Role == WordRole.Column));
        var opening = table.IsSideBySide
            ? own.LastOrDefault(h => h.RowOf(table) == table.Rows[0] && h.Span.Start < firstColumn?.Span.Start)
            : own.FirstOrDefault(h => h.Word.Meanings.Any(m => m.Table == table && m.Role == WordRole.Caption));
        return (opening ?? firstColumn ?? own.FirstOrDefault())?.Span.Start;
    }

    sealed record LabelledStrip(FormLine Row, Strip Strip);
}
