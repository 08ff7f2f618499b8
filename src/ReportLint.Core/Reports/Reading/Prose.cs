using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>Cuts the prose out of a page: its text without the tables.</summary>
static class Prose
{
    /// <param name="leftOut">Tables and page numbers, in order, not overlapping.</param>
    public static MappedText Of(Page page, TextSpan span, ImmutableArray<TextSpan> leftOut)
    {
        var builder = new MappedText.Builder(page.Source);
        var start = span.Start;
        foreach (var other in leftOut)
        {
            if (other.End <= start || other.Start >= span.End)
                continue;
            Append(builder, page, start, other.Start);
            start = other.End;
        }
        Append(builder, page, start, span.End);
        return builder.ToMappedText();
    }

    /// <summary>What stood on both sides of something left out stays on lines of its own.</summary>
    static void Append(MappedText.Builder builder, Page page, int start, int end)
    {
        var piece = Trimmed(page.Text.Text, start, end);
        if (piece.IsEmpty)
            return;
        if (builder.Length > 0)
            builder.Append("\n", new TextSpan(page.Text.ToSource(piece).Start, 0));
        builder.Append(page.Text, piece);
    }

    static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && IsEmpty(text[start]))
            start++;
        while (end > start && IsEmpty(text[end - 1]))
            end--;
        return end > start ? TextSpan.FromBounds(start, end) : new TextSpan(start, 0);
    }

    /// <summary>The bars of a layout table's empty cells are no prose.</summary>
    static bool IsEmpty(char c) => c == '|' || char.IsWhiteSpace(c);
}
