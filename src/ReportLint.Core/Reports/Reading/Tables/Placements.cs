using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>
/// Every way in which pieces of text can be shared out among the cells of a printed line, in order, nothing left over.
/// Counted and bounded by dynamic programming: cell by cell, which offsets can be reached from the left and from the right.
/// </summary>
sealed class Placements
{
    /// <summary>More readings than this are not listed, more characters not even counted.</summary>
    public const int MostReadings = 4096;
    const int MostCharacters = 150;
    const int MostSteps = 50_000;
    const int LongestFigure = 28;

    readonly ImmutableArray<FigureKind> kinds;
    readonly int length;
    readonly int[] offsets;
    readonly Figure[][] figures;
    readonly bool[,] fromLeft;
    readonly long[,] toRight;

    /// <param name="maySplit">Whether a piece may hold several figures.</param>
    /// <param name="mayBlank">Whether cells may be left blank.</param>
    Placements(string text, ImmutableArray<TextSpan> pieces, ImmutableArray<FigureKind> kinds, FigureReader reader, bool maySplit, bool mayBlank)
    {
        this.kinds = kinds;
        MayBlank = mayBlank;
        offsets = [.. pieces.SelectMany(p => Enumerable.Range(p.Start, p.Length)), pieces[^1].End];
        length = offsets.Length - 1;
        figures = FindFigures(text, pieces, reader, maySplit);
        toRight = CountToRight();
        fromLeft = ReachFromLeft();
    }

    public bool MayBlank { get; }

    /// <summary>How many there are, as far as a long can count; 0 when the pieces do not fit.</summary>
    public long Count => toRight[0, 0];

    /// <summary>
    /// The placements of a line. Those that fill every cell come alone; only where there is none, or where the capture
    /// gives no sign that figures are glued, may cells be blank. Null when there is too much text to tell.
    /// </summary>
    public static Placements? Of(string text, ImmutableArray<TextSpan> pieces, ImmutableArray<FigureKind> kinds, FigureReader reader, bool maySplit, bool fillsFirst)
    {
        if (pieces.Sum(p => (long)p.Length) > MostCharacters)
            return null;
        if (fillsFirst && new Placements(text, pieces, kinds, reader, maySplit, mayBlank: false) is { Count: > 0 } filled)
            return filled;
        return new Placements(text, pieces, kinds, reader, maySplit, mayBlank: true);
    }

    /// <summary>The figures a cell can hold, each with where it stands; the value is null for a placeholder.</summary>
    public IEnumerable<(TextSpan Span, decimal? Value)> FiguresOf(int cell)
    {
        for (var start = 0; start < length; start++)
        {
            if (!fromLeft[cell, start])
                continue;
            foreach (var figure in figures[start])
            {
                if (figure.Suits(kinds[cell]) && toRight[cell + 1, figure.End] > 0)
                    yield return (Span(start, figure.End), figure.Value);
            }
        }
    }

    public bool MayBeBlank(int cell) =>
        MayBlank && Enumerable.Range(0, length + 1).Any(at => fromLeft[cell, at] && toRight[cell + 1, at] > 0);

    /// <summary>All placements, each with an empty stretch for a blank cell; none when there are more than can be listed.</summary>
    public ImmutableArray<ImmutableArray<TextSpan>> List()
    {
        if (Count is 0 or > MostReadings)
            return [];
        var found = ImmutableArray.CreateBuilder<ImmutableArray<TextSpan>>((int)Count);
        List(0, 0, new TextSpan[kinds.Length], found);
        return found.ToImmutable();
    }

    /// <summary>
    /// The only placement in which the line's totals are the sums of their parts; null when there is none, more than one,
    /// or no telling within reason.
    /// </summary>
    /// <param name="sums">For each cell the group it belongs to; the last cell of a group is its total.</param>
    public ImmutableArray<TextSpan>? OnlyBalanced(ImmutableArray<int> sums)
    {
        var search = new BalanceSearch(sums);
        if (!MayBlank && Count > 0)
            Search(search, 0, 0, 0);
        return search.Found.Count == 1 && search.Steps <= MostSteps ? search.Found[0] : null;
    }

    void Search(BalanceSearch search, int cell, int at, decimal sum)
    {
        if (search.Found.Count > 1 || ++search.Steps > MostSteps)
            return;
        if (cell == kinds.Length)
        {
            search.Found.Add([.. search.Current]);
            return;
        }
        var isTotal = cell + 1 == kinds.Length || search.Sums[cell + 1] != search.Sums[cell];
        foreach (var figure in figures[at])
        {
            if (!figure.Suits(kinds[cell]) || toRight[cell + 1, figure.End] == 0 || figure.Value is not { } value || (isTotal && value != sum))
                continue;
            search.Current.Add(Span(at, figure.End));
            Search(search, cell + 1, figure.End, isTotal ? 0 : sum + value);
            search.Current.RemoveAt(search.Current.Count - 1);
        }
    }

    void List(int cell, int at, TextSpan[] current, ImmutableArray<ImmutableArray<TextSpan>>.Builder found)
    {
        if (cell == kinds.Length)
        {
            found.Add([.. current]);
            return;
        }
        if (MayBlank && toRight[cell + 1, at] > 0)
        {
            current[cell] = new TextSpan(offsets[at], 0);
            List(cell + 1, at, current, found);
        }
        foreach (var figure in figures[at])
        {
            if (!figure.Suits(kinds[cell]) || toRight[cell + 1, figure.End] == 0)
                continue;
            current[cell] = Span(at, figure.End);
            List(cell + 1, figure.End, current, found);
        }
    }

    long[,] CountToRight()
    {
        var count = new long[kinds.Length + 1, length + 1];
        count[kinds.Length, length] = 1;
        for (var cell = kinds.Length - 1; cell >= 0; cell--)
        {
            for (var at = length; at >= 0; at--)
            {
                var sum = MayBlank ? count[cell + 1, at] : 0;
                foreach (var figure in figures[at])
                {
                    if (figure.Suits(kinds[cell]))
                        sum = Math.Min(long.MaxValue / 2, sum + count[cell + 1, figure.End]);
                }
                count[cell, at] = sum;
            }
        }
        return count;
    }

    bool[,] ReachFromLeft()
    {
        var reached = new bool[kinds.Length + 1, length + 1];
        reached[0, 0] = true;
        for (var cell = 0; cell < kinds.Length; cell++)
        {
            for (var at = 0; at <= length; at++)
            {
                if (!reached[cell, at])
                    continue;
                reached[cell + 1, at] |= MayBlank;
                foreach (var figure in figures[at])
                    reached[cell + 1, figure.End] |= figure.Suits(kinds[cell]);
            }
        }
        return reached;
    }

    /// <summary>For each place the figures that begin there, within one piece, as a person writes them.</summary>
    Figure[][] FindFigures(string text, ImmutableArray<TextSpan> pieces, FigureReader reader, bool maySplit)
    {
        var found = new Figure[length + 1][];
        found[length] = [];
        var end = 0;
        foreach (var piece in pieces)
        {
            var start = end;
            end += piece.Length;
            for (var at = start; at < end; at++)
                found[at] = maySplit || at == start ? [.. FiguresAt(text, reader, at, maySplit ? at + 1 : end, Math.Min(end, at + LongestFigure))] : [];
        }
        return found;
    }

    IEnumerable<Figure> FiguresAt(string text, FigureReader reader, int start, int shortest, int longest)
    {
        for (var end = shortest; end <= longest; end++)
        {
            var span = Span(start, end);
            var figure = new Figure(
                end, FigureReader.ValueOf(text.AsSpan(span.Start, span.Length)),
                reader.IsWritten(text.AsSpan(span.Start, span.Length), FigureKind.Count),
                reader.IsWritten(text.AsSpan(span.Start, span.Length), FigureKind.SignedCount),
                reader.IsWritten(text.AsSpan(span.Start, span.Length), FigureKind.Amount));
            if (figure.IsCount || figure.IsSigned || figure.IsAmount)
                yield return figure;
        }
    }

    TextSpan Span(int start, int end) => new(offsets[start], end - start);

    readonly record struct Figure(int End, decimal? Value, bool IsCount, bool IsSigned, bool IsAmount)
    {
        public bool Suits(FigureKind kind) => kind switch
        {
            FigureKind.Count => IsCount,
            FigureKind.SignedCount => IsSigned,
            _ => IsAmount,
        };
    }

    sealed class BalanceSearch(ImmutableArray<int> sums)
    {
        public ImmutableArray<int> Sums { get; } = sums;

        public List<TextSpan> Current { get; } = [];

        public List<ImmutableArray<TextSpan>> Found { get; } = [];

        public int Steps { get; set; }
    }
}
