using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>Shares the pieces of a strip out among the cells of its line.</summary>
/// <param name="IsGlued">Whether the table shows that figures of several cells stand together without a gap.</param>
/// <param name="LosesBlanks">Asked only for lines that have to be put together: whether some line of the table has too few figures: then a sum proves nothing about bounds.</param>
sealed record LineReader(TablePage Page, bool IsGlued, Lazy<bool> LosesBlanks, Alignment Alignment)
{
    const int MostCandidates = 200;
    const int LongestLabel = 60;

    /// <summary>Whether a line that can fill every cell may yet have blanks, where the table loses them.</summary>
    public bool DoubtsFull { get; init; }

    public LineReading Read(Strip strip, LineSlots slots)
    {
        var pieces = strip.Bounds == Bounds.Runs ? strip.Pieces : Pieces(strip, slots.Count, slots.Table);
        if (pieces.IsEmpty)
            return new LineReading([.. slots.Slots.Select(s => Blank(s, strip.End))], null, false);
        if (strip.Bounds == Bounds.Cells && pieces.Length > slots.Count)
            return Alignment.OffsetOf(pieces, slots.Count) is { } offset ? Exact(pieces.AsSpan(offset, slots.Count), slots) : Lost(strip, slots);
        if (pieces.Length == slots.Count && !(strip.Bounds == Bounds.Runs && IsGlued))
            return Exact(pieces.AsSpan(), slots);
        return Place(strip, [.. pieces.Where(p => !p.IsEmpty)], slots);
    }

    /// <summary>The strip's pieces without words before or behind the figures of the line.</summary>
    ImmutableArray<TextSpan> Pieces(Strip strip, int count, FormTable table)
    {
        var start = 0;
        while (strip.Label is { HasOrdinal: false } label && label.Word.Is(WordRole.Column) && start < strip.Pieces.Length && IsWords(strip.Pieces[start]))
            start++;
        var end = start;
        while (end < strip.Pieces.Length && !(IsWords(strip.Pieces[end]) && (end - start >= count || IsNextLabel(end))))
            end++;
        return strip.Pieces[start..end];

        bool IsNextLabel(int at) => strip.Bounds == Bounds.Pieces && at > start && IsLabel(strip.Pieces[at], table);
    }

    bool IsWords(TextSpan piece) => !piece.IsEmpty && !Page.Figures.IsFigure(Page.Text.AsSpan(piece.Start, piece.Length));

    /// <summary>Whether words are a row's label, misspelt, and not what a cell holds.</summary>
    bool IsLabel(TextSpan words, FormTable table)
    {
        var text = FoldedText.Fold(Page.Text[words.Start..Math.Min(words.End, words.Start + LongestLabel)], Page.Forms.Script);
        return table.Rows.Any(r => Likeness.Share(FoldedText.Fold(r.Label, Page.Forms.Script), text) >= Likeness.OfLabels);
    }

    LineReading Exact(ReadOnlySpan<TextSpan> pieces, LineSlots slots)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>(slots.Count);
        for (var i = 0; i < slots.Count; i++)
            cells.Add(pieces[i].IsEmpty ? Blank(slots.Slots[i], pieces[i].Start) : Cell(slots.Slots[i], Value(pieces[i]), pieces[i]));
        return new LineReading(cells.MoveToImmutable(), null, false);
    }

    LineReading Place(Strip strip, ImmutableArray<TextSpan> pieces, LineSlots slots)
    {
        if (pieces.IsEmpty)
            return new LineReading([.. slots.Slots.Select(s => Blank(s, strip.Start))], null, false);
        var maySplit = strip.Bounds == Bounds.Runs;
        var placements = Placements.Of(Page.Text, pieces, slots.Kinds, Page.Figures, maySplit, fillsFirst: !maySplit || IsGlued);
        if (DoubtsFull && maySplit && placements is { MayBlank: false } && !IsProvedFull(placements, slots) && LosesBlanks.Value)
            placements = Placements.Of(Page.Text, pieces, slots.Kinds, Page.Figures, maySplit, fillsFirst: false);
        if (placements is not { Count: > 0 })
            return Lost(strip, slots);
        var balanced = slots.Sums.IsEmpty || placements.Count == 1 || LosesBlanks.Value ? null : placements.OnlyBalanced(slots.Sums);
        ImmutableArray<Cell> cells = [.. Enumerable.Range(0, slots.Count).Select(i => Placed(strip, slots.Slots[i], placements, i, balanced?[i]))];
        return new LineReading(cells, placements.Count == 1 ? null : Ambiguous(placements, slots), true);
    }

    /// <summary>Whether a line whose table loses blanks elsewhere has none itself: in one way only it fills every cell, and it adds up.</summary>
    static bool IsProvedFull(Placements placements, LineSlots slots) =>
        placements.Count == 1 && !slots.Sums.IsEmpty && placements.OnlyBalanced(slots.Sums) is not null;

    Cell Placed(Strip strip, Slot slot, Placements placements, int index, TextSpan? balanced)
    {
        var mayBeBlank = placements.MayBeBlank(index);
        var figures = placements.FiguresOf(index).DistinctBy(f => f.Value).Take(MostCandidates + 1).ToList();
        if (figures.Count == 0)
            return Blank(slot, strip.Start);
        if (figures.Count == 1 && !mayBeBlank)
            return Cell(slot, Value(figures[0].Span), figures[0].Span);
        if (balanced is { } span)
            return Cell(slot, Value(span), span) with { AssumesRowSum = true };
        ImmutableArray<decimal> candidates = figures.Count > MostCandidates ? [] : [.. figures.Select(f => f.Value).OfType<decimal>().Order()];
        return Cell(slot, new CellValue.Unreadable(candidates, mayBeBlank), Whole(strip));
    }

    AmbiguousLine Ambiguous(Placements placements, LineSlots slots) => new(
        Places(slots),
        [.. placements.List().Select(reading => reading.Select(span => span.IsEmpty ? null : FigureReader.ValueOf(Page.Text.AsSpan(span.Start, span.Length))).ToImmutableArray())]);

    LineReading Lost(Strip strip, LineSlots slots) => new(
        [.. slots.Slots.Select(s => Cell(s, new CellValue.Unreadable([], true), Whole(strip)))], new AmbiguousLine(Places(slots), []), true);

    static ImmutableArray<(int, int)> Places(LineSlots slots) => [.. slots.Slots.Select(s => (s.Row.Index, s.Column.Index))];

    TextSpan Whole(Strip strip) => TextLines.Trim(Page.Text, TextSpan.FromBounds(strip.Start, strip.End));

    CellValue Value(TextSpan span) => Page.Figures.Read(Page.Text.AsSpan(span.Start, span.Length));

    public Cell Blank(Slot slot, int at) =>
        new(slot.Row, slot.Column, new CellValue.Blank(), "", new TextSpan(Page.Page.Text.ToSource(new TextSpan(at, 0)).Start, 0));

    Cell Cell(Slot slot, CellValue value, TextSpan span)
    {
        var source = Page.Page.Text.ToSource(span);
        return new Cell(slot.Row, slot.Column, value, Page.Page.Source.Slice(source).ToString(), source);
    }
}
