namespace ReportLint.Text;

/// <summary>
/// The decoded content of one file. Offsets count UTF-16 code units from the first character after a byte order mark;
/// lines end at CR LF, LF or a lone CR, as editors count them.
/// </summary>
public sealed class SourceText
{
    readonly string? content;
    readonly Excerpts? excerpts;
    int[]? lineStarts;
    LineHash[]? lineHashes;

    public SourceText(string path, string content, string encoding = "utf-8")
    {
        Path = path;
        this.content = content;
        Encoding = encoding;
    }

    /// <summary>A file of which no more was kept than what is shown of it.</summary>
    internal SourceText(string path, Excerpts excerpts, string encoding)
    {
        Path = path;
        this.excerpts = excerpts;
        Encoding = encoding;
    }

    /// <summary>The path as the user gave it, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>All of it.</summary>
    /// <exception cref="InvalidOperationException">Only excerpts were kept.</exception>
    public string Content => content ?? throw new InvalidOperationException($"only excerpts of {Path} were kept");

    public int Length => content?.Length ?? excerpts!.Length;

    /// <summary>The name of the encoding the bytes were decoded with, as IANA writes it, in lower case.</summary>
    public string Encoding { get; }

    /// <summary>
    /// Whether the content was taken out of a file of another kind, such as a DOCX: its lines and columns are then those of
    /// what was taken out, and mean nothing in the file.
    /// </summary>
    public bool IsExtracted { get; init; }

    public int LineCount => excerpts?.LineCount ?? LineStarts.Length;

    int[] LineStarts => lineStarts ??= FindLineStarts(Content);

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
        var end = line < LineStarts.Length ? LineStarts[line] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    public ReadOnlySpan<char> Slice(TextSpan span) => excerpts is null ? Content.AsSpan(span.Start, span.Length) : excerpts.Slice(span);

    public Location At(TextSpan span) => new(this, span);

    /// <summary>The hash code scanning knows a line (counted from 1) by; null where the text has no such line.</summary>
    internal LineHash? HashOf(int line)
    {
        if (excerpts is not null)
            return excerpts.HashOf(line);
        lineHashes ??= LineHashes.Of(Content);
        return line <= lineHashes.Length ? lineHashes[line - 1] : null;
    }

    static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; content.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var length;)
        {
            at += length + 1;
            if (content[at - 1] == '\r' && at < content.Length && content[at] == '\n')
                at++;
            starts.Add(at);
        }
        return [.. starts];
    }
}
