namespace ReportLint.Text;

/// <summary>
/// The decoded content of one file. Offsets count UTF-16 code units from the first character after a byte order mark;
/// lines end at CR LF, LF or a lone CR, as editors count them.
/// </summary>
public sealed class SourceText
{
    readonly int[] lineStarts;

    public SourceText(string path, string content, string encoding = "utf-8")
    {
        Path = path;
        Content = content;
        Encoding = encoding;
        lineStarts = FindLineStarts(content);
    }

    /// <summary>The path as the user gave it, with forward slashes.</summary>
    public string Path { get; }

    public string Content { get; }

    /// <summary>The name of the encoding the bytes were decoded with, as IANA writes it, in lower case.</summary>
    public string Encoding { get; }

    /// <summary>
    /// Whether the content was taken out of a file of another kind, such as a DOCX: its lines and columns are then those of
    /// what was taken out, and mean nothing in the file.
    /// </summary>
    public bool IsExtracted { get; init; }

    public int LineCount => lineStarts.Length;

    public LinePosition PositionAt(int offset)
    {
        var line = Array.BinarySearch(lineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>The span of a line (counted from 1) without its line end.</summary>
    public TextSpan LineSpan(int line)
    {
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Length ? lineStarts[line] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    public Location At(TextSpan span) => new(this, span);

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
