using System.Collections.Immutable;

namespace ReportLint.Text;

/// <summary>What is kept of a text that findings point into: the stretches that are shown, and the lines these stand in.</summary>
/// <param name="Length">Of the whole text.</param>
/// <param name="LineCount">Of the whole text.</param>
/// <param name="Lines">In order.</param>
/// <param name="Stretches">In order, apart from one another.</param>
sealed record Excerpts(int Length, int LineCount, ImmutableArray<KeptLine> Lines, ImmutableArray<KeptStretch> Stretches)
{
    /// <summary>Nothing longer is ever shown of a text, be it what a finding points at or the lines around it.</summary>
    public const int LongestShown = 1000;

    /// <summary>How many lines before and after what a finding points at are shown with it.</summary>
    public const int LinesAround = 2;

    /// <summary>How many characters of the same line are.</summary>
    public const int CharactersAround = 64;

    /// <param name="places">What is pointed at, in that source.</param>
    /// <param name="hashed">The lines whose hashes are wanted.</param>
    public static Excerpts Of(SourceText source, IEnumerable<Location> places, IReadOnlySet<int> hashed)
    {
        List<int> lines = [1];
        foreach (var line in hashed)
            lines.Add(Math.Min(line, source.LineCount));
        var shown = new List<TextSpan>();
        foreach (var place in places)
        {
            var (span, first, last) = (place.Span, place.Start.Line, place.End.Line);
            var (from, to) = (Math.Max(1, first - LinesAround), Math.Min(source.LineCount, last + LinesAround));
            lines.Add(from);
            lines.Add(first);
            lines.Add(last);
            lines.Add(to);
            var around = TextSpan.FromBounds(source.LineSpan(from).Start, source.LineSpan(to).End);
            shown.Add(around.Length <= LongestShown ? around : TextSpan.FromBounds(
                Math.Max(0, span.Start - CharactersAround),
                Math.Min(source.Length, Math.Min(span.End, span.Start + LongestShown) + CharactersAround)));
        }
        lines.Sort();
        var kept = ImmutableArray.CreateBuilder<KeptLine>(lines.Count);
        foreach (var line in lines)
        {
            if (kept.Count == 0 || kept[^1].Number != line)
                kept.Add(new KeptLine(line, source.LineSpan(line), hashed.Contains(line) ? source.HashOf(line) : null));
        }
        return new Excerpts(source.Length, source.LineCount, kept.ToImmutable(), Joined(source, shown));
    }

    public LinePosition PositionAt(int offset)
    {
        var line = Lines[Last(Lines, l => l.Span.Start <= offset)];
        return new LinePosition(line.Number, offset - line.Span.Start + 1);
    }

    public TextSpan LineSpan(int line) => Line(line).Span;

    public LineHash? HashOf(int line) => line <= LineCount ? Line(line).Hash : null;

    public ReadOnlySpan<char> Slice(TextSpan span)
    {
        if (span.IsEmpty)
            return [];
        var stretch = Stretches[Last(Stretches, s => s.Start <= span.Start)];
        return stretch.Text.AsSpan(span.Start - stretch.Start, span.Length);
    }

    KeptLine Line(int number) => Lines[Last(Lines, l => l.Number <= number)] is var line && line.Number == number
        ? line
        : throw new ArgumentOutOfRangeException(nameof(number));

    /// <summary>The index of the last thing that comes early enough.</summary>
    static int Last<T>(ImmutableArray<T> things, Func<T, bool> isEarlyEnough)
    {
        int low = 0, high = things.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (isEarlyEnough(things[middle]))
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    static ImmutableArray<KeptStretch> Joined(SourceText source, List<TextSpan> spans)
    {
        spans.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        var joined = ImmutableArray.CreateBuilder<KeptStretch>();
        for (var i = 0; i < spans.Count;)
        {
            var whole = spans[i];
            for (i++; i < spans.Count && spans[i].Start <= whole.End; i++)
                whole = TextSpan.FromBounds(whole.Start, Math.Max(whole.End, spans[i].End));
            joined.Add(new KeptStretch(whole.Start, source.Slice(whole).ToString()));
        }
        return joined.ToImmutable();
    }
}

/// <summary>A line that something shown stands in.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Span">Without its end.</param>
/// <param name="Hash">Null where it is not wanted.</param>
sealed record KeptLine(int Number, TextSpan Span, LineHash? Hash);

/// <summary>Characters as they stand from an offset on.</summary>
sealed record KeptStretch(int Start, string Text);
