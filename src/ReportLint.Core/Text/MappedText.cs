using System.Buffers;

namespace ReportLint.Text;

/// <summary>
/// Text taken out of a source (tags dropped, entities decoded, tables cut out) that still knows where each of its
/// characters stands in that source.
/// </summary>
public sealed class MappedText
{
    readonly Segment[] segments;

    MappedText(SourceText source, string text, Segment[] segments)
    {
        Source = source;
        Text = text;
        this.segments = segments;
    }

    public SourceText Source { get; }

    public string Text { get; }

    /// <summary>The text piece by piece, each with where it comes from: appended in order they make the text again.</summary>
    public IEnumerable<(string Characters, TextSpan Source)> Pieces =>
        segments.Select(s => (Text.Substring(s.TextStart, s.TextLength), new TextSpan(s.SourceStart, s.SourceLength)));

    public static MappedText Whole(SourceText source)
    {
        var builder = new Builder(source);
        builder.Append(new TextSpan(0, source.Length));
        return builder.ToMappedText();
    }

    /// <summary>Where in the source the characters of <paramref name="span"/> stand, from the first to the last.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (segments.Length == 0)
            return default;
        var start = Start(span.Start);
        return span.IsEmpty ? new TextSpan(start, 0) : TextSpan.FromBounds(start, Math.Max(start, EndOf(span.End - 1)));
    }

    public Location Locate(TextSpan span) => Source.At(ToSource(span));

    /// <summary>The part of this text that lies in <paramref name="span"/>, still mapped.</summary>
    public MappedText Slice(TextSpan span)
    {
        var builder = new Builder(Source);
        builder.Append(this, span);
        return builder.ToMappedText();
    }

    int Start(int offset)
    {
        var s = segments[IndexOf(offset)];
        var within = offset - s.TextStart;
        return s.IsLinear ? s.SourceStart + Math.Min(within, s.SourceLength) : within >= s.TextLength ? s.SourceStart + s.SourceLength : s.SourceStart;
    }

    int EndOf(int offset)
    {
        var s = segments[IndexOf(offset)];
        return s.IsLinear ? s.SourceStart + Math.Min(offset - s.TextStart + 1, s.SourceLength) : s.SourceStart + s.SourceLength;
    }

    int IndexOf(int offset)
    {
        int low = 0, high = segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (segments[middle].TextStart <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    /// <summary>A run of text and its source: character for character when both are equally long, else as one whole (an entity).</summary>
    readonly record struct Segment(int TextStart, int TextLength, int SourceStart, int SourceLength)
    {
        public bool IsLinear => TextLength == SourceLength;
    }

    /// <summary>Puts a mapped text together, in reading order.</summary>
    public sealed class Builder(SourceText source)
    {
        const int FirstRoom = 256;

        readonly List<Segment> segments = [];
        char[] characters = ArrayPool<char>.Shared.Rent(FirstRoom);

        public int Length { get; private set; }

        /// <summary>The last character so far, or NUL when there is none.</summary>
        public char Last => Length == 0 ? '\0' : characters[Length - 1];

        /// <summary>Source characters as they stand.</summary>
        public void Append(TextSpan span)
        {
            if (span.IsEmpty)
                return;
            Add(new Segment(Length, span.Length, span.Start, span.Length));
            Append(source.Slice(span));
        }

        /// <summary>Characters that stand for others in the source: a decoded entity, a space for a tag (then the span is empty).</summary>
        public void Append(ReadOnlySpan<char> characters, TextSpan span)
        {
            if (characters.IsEmpty)
                return;
            Add(new Segment(Length, characters.Length, span.Start, span.Length));
            Append(characters);
        }

        public void Append(MappedText other, TextSpan span)
        {
            if (span.IsEmpty)
                return;
            for (var i = other.IndexOf(span.Start); i < other.segments.Length && other.segments[i].TextStart < span.End; i++)
            {
                var s = other.segments[i];
                var from = Math.Max(span.Start, s.TextStart);
                var to = Math.Min(span.End, s.TextStart + s.TextLength);
                if (s.IsLinear)
                    Add(new Segment(Length, to - from, s.SourceStart + from - s.TextStart, to - from));
                else
                    Add(new Segment(Length, to - from, s.SourceStart, s.SourceLength));
                Append(other.Text.AsSpan(from, to - from));
            }
        }

        /// <summary>Ends the building.</summary>
        public MappedText ToMappedText()
        {
            var text = new string(characters, 0, Length);
            ArrayPool<char>.Shared.Return(characters);
            (characters, Length) = ([], 0);
            return new MappedText(source, text, [.. segments]);
        }

        void Append(ReadOnlySpan<char> more)
        {
            if (more.Length > characters.Length - Length)
                MakeRoom(more.Length);
            more.CopyTo(characters.AsSpan(Length));
            Length += more.Length;
        }

        void MakeRoom(int more)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + more, Length * 2));
            characters.AsSpan(0, Length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(characters);
            characters = larger;
        }

        void Add(Segment next)
        {
            if (segments.Count > 0 && segments[^1] is var last && last.IsLinear && next.IsLinear
                && last.SourceStart + last.SourceLength == next.SourceStart)
                segments[^1] = last with { TextLength = last.TextLength + next.TextLength, SourceLength = last.SourceLength + next.SourceLength };
            else
                segments.Add(next);
        }
    }
}
