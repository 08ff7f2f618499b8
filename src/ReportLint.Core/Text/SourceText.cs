using System.Buffers;

namespace ReportLint.Text;

/// <summary>
/// The decoded content of one file. Offsets count UTF-16 code units from the first character after a byte order mark;
/// lines end at CR LF, LF or a lone CR, as editors count them.
/// </summary>
public sealed class SourceText
{
    /// <summary>A longer text has memory of its own.</summary>
    const int LongestLent = 1 << 20;

    /// <summary>As many as are read at a time, at the most.</summary>
    const int MostLent = 16;

    static readonly ArrayPool<char> Pool = ArrayPool<char>.Create(LongestLent, MostLent);

    readonly Excerpts? excerpts;
    string? content;
    char[]? lent;
    int[]? lineStarts;
    LineHash[]? lineHashes;

    public SourceText(string path, string content, string encoding = "utf-8")
    {
        Path = path;
        this.content = content;
        Length = content.Length;
        Encoding = encoding;
    }

    /// <summary>A text decoded from bytes, in memory that is given back by <see cref="Release"/>.</summary>
    /// <param name="decoding">Has no characters but for characters in the bytes.</param>
    /// <exception cref="System.Text.DecoderFallbackException">The bytes are no text in that encoding.</exception>
    internal SourceText(string path, ReadOnlySpan<byte> bytes, System.Text.Encoding decoding, string encoding)
    {
        Path = path;
        Encoding = encoding;
        if (bytes.Length > LongestLent)
        {
            content = decoding.GetString(bytes);
            Length = content.Length;
            return;
        }
        var memory = Pool.Rent(bytes.Length);
        try
        {
            Length = decoding.GetChars(bytes, memory);
            lent = memory;
        }
        finally
        {
            if (lent is null)
                Pool.Return(memory);
        }
    }

    /// <summary>A file of which no more was kept than what is shown of it.</summary>
    internal SourceText(string path, Excerpts excerpts, string encoding)
    {
        Path = path;
        this.excerpts = excerpts;
        Length = excerpts.Length;
        Encoding = encoding;
    }

    /// <summary>The path as the user gave it, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>All of it, as a string. What is read once only, such as a report, is better taken from <see cref="Memory"/>.</summary>
    /// <exception cref="InvalidOperationException">Only excerpts were kept, or nothing.</exception>
    public string Content => content ??= new string(Memory.Span);

    /// <summary>All of it.</summary>
    /// <exception cref="InvalidOperationException">As above.</exception>
    public ReadOnlyMemory<char> Memory =>
        content is not null ? content.AsMemory()
        : lent is not null ? lent.AsMemory(0, Length)
        : throw new InvalidOperationException($"the text of {Path} was not kept");

    public ReadOnlySpan<char> Span => content is not null ? content.AsSpan() : Memory.Span;

    public int Length { get; }

    /// <summary>The name of the encoding the bytes were decoded with, as IANA writes it, in lower case.</summary>
    public string Encoding { get; }

    /// <summary>
    /// Whether the content was taken out of a file of another kind, such as a DOCX: its lines and columns are then those of
    /// what was taken out, and mean nothing in the file.
    /// </summary>
    public bool IsExtracted { get; init; }

    public int LineCount => excerpts?.LineCount ?? LineStarts.Length;

    int[] LineStarts => lineStarts ??= FindLineStarts(Span);

    public LinePosition PositionAt(int offset)
    {
        if (excerpts is not null)
            return excerpts.PositionAt(offset);
        var line = Array.BinarySearch(LineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The span of a line (counted from 1) without its line end.</summary>
    public TextSpan LineSpan(int line)
    {
        if (excerpts is not null)
            return excerpts.LineSpan(line);
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Length;
        while (end > start && Span[end - 1] is '\n' or '\r')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    public ReadOnlySpan<char> Slice(TextSpan span) => excerpts is null ? Span.Slice(span.Start, span.Length) : excerpts.Slice(span);

    public Location At(TextSpan span) => new(this, span);

    /// <summary>Says that nobody will ask for the text again: its memory serves the next one. Asking all the same is an error.</summary>
    public void Release()
    {
        if (Interlocked.Exchange(ref lent, null) is { } memory)
            Pool.Return(memory);
    }

    /// <summary>The hash code scanning knows a line (counted from 1) by; null where the text has no such line.</summary>
    internal LineHash? HashOf(int line)
    {
        if (excerpts is not null)
            return excerpts.HashOf(line);
        lineHashes ??= LineHashes.Of(Span);
        return line <= lineHashes.Length ? lineHashes[line - 1] : null;
    }

    static int[] FindLineStarts(ReadOnlySpan<char> content)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; content[at..].IndexOfAny('\r', '\n') is >= 0 and var length;)
        {
            at += length + 1;
            if (content[at - 1] == '\r' && at < content.Length && content[at] == '\n')
                at++;
            starts.Add(at);
        }
        return [.. starts];
    }
}
