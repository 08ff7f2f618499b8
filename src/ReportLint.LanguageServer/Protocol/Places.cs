using ReportLint.Editing;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>Turns spans of a text into the protocol's positions and back.</summary>
static class Places
{
    public static Range Range(SourceText text, TextSpan span) => new(Position(text, span.Start), Position(text, span.End));

    public static DocumentLocation Location(Location location) => new(FileUri.FromPath(location.Path), Range(location.Source, location.Span));

    /// <summary>The address of a place that an editor can open: its line follows the file.</summary>
    public static string Link(Location location) => $"{FileUri.FromPath(location.Path)}#L{location.Start.Line}";

    public static WorkspaceEdit WorkspaceEdit(string uri, SourceText text, IEnumerable<Edit> edits) =>
        new(new() { [uri] = [.. edits.Select(e => new ReplaceEdit(Range(text, e.Span), e.NewText))] });

    public static Position Position(SourceText text, int offset)
    {
        var position = text.PositionAt(Math.Clamp(offset, 0, text.Content.Length));
        return new Position(position.Line - 1, position.Column - 1);
    }

    /// <summary>A place beyond the end of its line, or of the text, counts as that end.</summary>
    public static int Offset(SourceText text, Position position)
    {
        if (position.Line < 0)
            return 0;
        if (position.Line >= text.LineCount)
            return text.Content.Length;
        var line = text.LineSpan(position.Line + 1);
        return line.Start + Math.Clamp(position.Character, 0, line.Length);
    }

    public static TextSpan Span(SourceText text, Range range)
    {
        var start = Offset(text, range.Start);
        return TextSpan.FromBounds(start, Math.Max(start, Offset(text, range.End)));
    }
}
