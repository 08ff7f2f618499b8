using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>Tells where a report ends and the web page around it goes on: links, buttons, the site's own lines.</summary>
static class Furniture
{
    /// <summary>A line longer than this, folded, is prose whatever words are in it.</summary>
    const int LongestLine = 60;

    /// <summary>The offset in the page's text behind the last line that is the report's own.</summary>
    public static int ReportEnd(FoldedText folded, int from, PackWords words)
    {
        var text = folded.Original.Text;
        for (var end = text.Length; end > from;)
        {
            var start = text.LastIndexOf('\n', end - 1) + 1;
            var line = folded.FromOriginal(TextSpan.FromBounds(start, end));
            if (HasLetters(folded, line) && !IsFurniture(folded.Text.AsSpan(line.Start, line.Length), words.Furniture))
                return end;
            end = start - 1;
        }
        return from;
    }

    static bool IsFurniture(ReadOnlySpan<char> line, WordSearch words) => line.Length <= LongestLine && words.OccursIn(line);

    static bool HasLetters(FoldedText folded, TextSpan line)
    {
        foreach (var c in folded.Text.AsSpan(line.Start, line.Length))
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }
        return false;
    }
}
