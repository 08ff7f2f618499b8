using System.Text;

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
        builder.Append(new TextSpan(0, source.Content.Length));
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
        readonly StringBuilder text = new();
        readonly List<Segment> segments = [];

        public int Length => text.Length;

        /// <summary>The last character so far, or NUL when there is none.</summary>
        public char Last => text.Length == 0 ? '\0' : text[^1];

        /// <summary>Source characters as they stand.</summary>
        public void Append(TextSpan span)
        {
            if (span.IsEmpty)
                return;
            Add(new Segment(text.Length, span.Length, span.Start, span.Length));
            text.Append(source.Content, span.Start, span.Length);
        }

        /// <summary>Characters that stand for others in the source: a decoded entity, a space for a tag (then the span is empty).</summary>
        public void Append(ReadOnlySpan<char> characters, TextSpan span)
        {
            if (characters.IsEmpty)
                return;
            Add(new Segment(text.Length, characters.Length, span.Start, span.Length));
            text.Append(characters);
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
                    Add(new Segment(text.Length, to - from, s.SourceStart + from - s.TextStart, to - from));
                else
                    Add(new Segment(text.Length, to - from, s.SourceStart, s.SourceLength));
                text.Append(other.Text, from, to - from);
            }
        }

        public MappedText ToMappedText() => new(source, text.ToString(), [.. segments]);

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
