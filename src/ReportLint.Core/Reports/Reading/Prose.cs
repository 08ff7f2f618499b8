using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>Cuts the prose out of a page: its text without the tables.</summary>
static class Prose
{
    /// <param name="tables">In order, not overlapping.</param>
    public static MappedText Of(Page page, TextSpan span, ImmutableArray<TextSpan> tables)
    {
        var builder = new MappedText.Builder(page.Source);
        var start = span.Start;
        foreach (var table in tables)
        {
            if (table.End <= start || table.Start >= span.End)
                continue;
            builder.Append(page.Text, Trimmed(page.Text.Text, start, table.Start));
            if (builder.Length > 0 && builder.Last != '\n')
                builder.Append("\n", new TextSpan(page.Text.ToSource(new TextSpan(table.Start, 0)).Start, 0));
            start = Math.Max(start, table.End);
        }
        builder.Append(page.Text, Trimmed(page.Text.Text, start, span.End));
        return builder.ToMappedText();
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
