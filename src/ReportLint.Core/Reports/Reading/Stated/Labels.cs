using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>Reads what a capture's head says behind labels, such as “来源：…　发布时间：…”.</summary>
sealed class Labels
{
    const int LongestValue = 120;

    readonly Head head;
    readonly ImmutableArray<string> all;

    Labels(Head head, PackWords words)
    {
        this.head = head;
        all = words.AllLabels;
    }

    public static Labels Of(Head head, PackWords words) => new(head, words);

    /// <summary>What stands behind each of the labels, in the labels' order and then the text's; spans in the folded text, never empty.</summary>
    public IEnumerable<TextSpan> Values(ImmutableArray<string> labels)
    {
        foreach (var words in labels)
        {
            for (var at = IndexOf(words, head.Span.Start); at >= 0; at = IndexOf(words, at + words.Length))
            {
                if (StandsAlone(at) && ValueAt(at + words.Length) is { IsEmpty: false } value)
                    yield return value;
            }
        }
    }

    int IndexOf(string words, int from) =>
        from >= head.Span.End ? -1 : head.Folded.Text.IndexOf(words, from, head.Span.End - from, StringComparison.Ordinal);

    /// <summary>A label may not be the end of a longer word.</summary>
    bool StandsAlone(int at)
    {
        if (at == 0)
            return true;
        var original = head.Folded.Original.Text;
        var before = head.Folded.ToOriginal(at) - 1;
        return before < 0 || !char.IsLetter(original[before]);
    }

    /// <summary>The value goes to the end of its line or cell, to a space before the next label, or to a bracket that opens the next.</summary>
    TextSpan ValueAt(int start)
    {
        var folded = head.Folded.Text;
        while (start < head.Span.End && folded[start] is '|' or '[')
            start++;
        if (start >= head.Span.End)
            return default;
        var original = head.Folded.Original.Text;
        for (var end = start; ; end++)
        {
            if (end >= head.Span.End || end - start >= LongestValue || folded[end] is '|' or '【' || (end > start && Breaks(original, end)) || IsLabelAt(end))
                return TextSpan.FromBounds(start, end);
        }
    }

    bool Breaks(string original, int end)
    {
        var before = head.Folded.ToOriginal(end - 1) + 1;
        var gap = original.AsSpan(before, head.Folded.ToOriginal(end) - before);
        return gap.ContainsAny('\n', '\t') || (gap.ContainsAny(' ', '\u3000', '\u00A0') && !char.IsAsciiDigit(original[before - 1]));
    }

    public bool IsLabelAt(int at)
    {
        if (!char.IsLetter(head.Folded.Text[at]))
            return false;
        var text = head.Folded.Text.AsSpan(at);
        foreach (var label in all)
        {
            if (text.StartsWith(label, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
