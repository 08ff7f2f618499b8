using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>The lines of a stretch of text, trimmed.</summary>
static class TextLines
{
    public static IEnumerable<TextSpan> In(string text, TextSpan stretch)
    {
        for (var start = stretch.Start; start < stretch.End;)
        {
            var end = text.AsSpan(start, stretch.End - start).IndexOfAny('\n', '\r', '\f');
            end = end < 0 ? stretch.End : start + end;
            yield return Trim(text, TextSpan.FromBounds(start, end));
            start = end + 1;
        }
    }

    public static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Whether a line is a page's number between dashes: <c>- 3 -</c>, <c>—3—</c>.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || !IsDash(line[0]) || !IsDash(line[^1]))
            return false;
        var inside = line.Trim("-—–－ ");
        return inside.Length is > 0 and <= 4 && !inside.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Whether a line is a page's number: between dashes, or alone at the end of a page.</summary>
    public static bool IsPageNumber(string text, TextSpan line)
    {
        var content = text.AsSpan(line.Start, line.Length);
        return IsPageNumber(content)
            || (content.Length <= 4 && !content.ContainsAnyExceptInRange('0', '9') && text.AsSpan(line.End).TrimStart("\r\n ") is ['\f', ..]);
    }

    static bool IsDash(char c) => c is '-' or '—' or '–' or '－';
}
