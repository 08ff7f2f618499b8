using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>The source line a finding points at, cut to what fits a screen, with the figure it points at in the middle.</summary>
/// <param name="Marked">What the finding points at; empty where something is missing.</param>
sealed record SourceExcerpt(int Line, string Before, string Marked, string After)
{
    /// <summary>Characters kept on either side, within <see cref="Excerpts.CharactersAround"/>; a page squeezed into one line is not printed whole.</summary>
    const int Reach = 40;

    const int LongestMark = 60;

    public static SourceExcerpt Of(Location location)
    {
        var source = location.Source;
        var line = location.Start.Line;
        var whole = source.LineSpan(line);
        var start = Math.Min(location.Span.Start, whole.End);
        var end = Math.Min(location.Span.End, whole.End);
        var from = Math.Max(whole.Start, start - Reach);
        var markEnd = Math.Min(end, start + LongestMark);
        var to = Math.Min(whole.End, markEnd + Reach);
        return new SourceExcerpt(
            line,
            (from > whole.Start ? "…" : "") + Cut(source, from, start).TrimStart(),
            Cut(source, start, markEnd) + (markEnd < end ? "…" : ""),
            markEnd < end ? "" : Cut(source, markEnd, to).TrimEnd() + (to < whole.End ? "…" : ""));
    }

    static string Cut(SourceText source, int from, int to)
    {
        if (from >= to)
            return "";
        var cut = source.Slice(TextSpan.FromBounds(from, to));
        if (char.IsLowSurrogate(cut[0]))
            cut = cut[1..];
        if (cut is [.., var last] && char.IsHighSurrogate(last))
            cut = cut[..^1];
        return VisibleText.Of(cut.ToString());
    }
}
