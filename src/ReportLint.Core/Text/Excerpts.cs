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

    /// <param name="spans">What is pointed at.</param>
    /// <param name="hashed">The lines whose hashes are wanted.</param>
    public static Excerpts Of(SourceText source, IEnumerable<TextSpan> spans, IReadOnlySet<int> hashed)
    {
        var lines = new SortedSet<int>(hashed.Where(l => l <= source.LineCount)) { 1 };
        var shown = new List<TextSpan>();
        foreach (var span in spans)
        {
            var (first, last) = (source.PositionAt(span.Start).Line, source.PositionAt(span.End).Line);
            var (from, to) = (Math.Max(1, first - LinesAround), Math.Min(source.LineCount, last + LinesAround));
            lines.UnionWith([from, first, last, to]);
            var around = TextSpan.FromBounds(source.LineSpan(from).Start, source.LineSpan(to).End);
            shown.Add(around.Length <= LongestShown ? around : TextSpan.FromBounds(
                Math.Max(0, span.Start - CharactersAround),
                Math.Min(source.Length, Math.Min(span.End, span.Start + LongestShown) + CharactersAround)));
        }
        return new Excerpts(
            source.Length, source.LineCount,
            [.. lines.Select(l => new KeptLine(l, source.LineSpan(l), hashed.Contains(l) ? source.HashOf(l) : null))],
            [.. Joined(shown).Select(s => new KeptStretch(s.Start, source.Slice(s).ToString()))]);
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

    static List<TextSpan> Joined(List<TextSpan> spans)
    {
        var joined = new List<TextSpan>();
        foreach (var span in spans.OrderBy(s => s.Start))
        {
            if (joined.Count > 0 && joined[^1].End >= span.Start)
                joined[^1] = TextSpan.FromBounds(joined[^1].Start, Math.Max(joined[^1].End, span.End));
            else
                joined.Add(span);
        }
        return joined;
    }
}

/// <summary>A line that something shown stands in.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Span">Without its end.</param>
/// <param name="Hash">Null where it is not wanted.</param>
readonly record struct KeptLine(int Number, TextSpan Span, LineHash? Hash);

/// <summary>Characters as they stand from an offset on.</summary>
readonly record struct KeptStretch(int Start, string Text);
