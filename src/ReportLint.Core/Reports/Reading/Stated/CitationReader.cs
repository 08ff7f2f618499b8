using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>Finds numbers of official documents, such as 国办发〔2014〕32号: words, a year in brackets, a number.</summary>
static class CitationReader
{
    const int LongestWords = 12;

    public static ImmutableArray<TextSpan> Read(FoldedText folded, PackWords words)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        var text = folded.Text;
        for (var at = text.IndexOfAny(['[', '(']); at >= 0;)
        {
            if (NumberEnd(text, at) is > 0 and var end && WordsStart(text, at, words.BeforeCitation) is var start && start < at)
            {
                found.Add(TextSpan.FromBounds(start, end));
                at = end - 1;
            }
            var next = text.AsSpan(at + 1).IndexOfAny('[', '(');
            at = next < 0 ? -1 : at + 1 + next;
        }
        return found.ToImmutable();
    }

    /// <summary>The end of “〔2021〕30号”; 0 when something else stands there.</summary>
    static int NumberEnd(string text, int at)
    {
        if (at + 8 > text.Length || Dates.YearAt(text.AsSpan(at + 1, 4)) == 0 || text[at + 5] is not (']' or ')'))
            return 0;
        var end = at + 6;
        if (text[end] == '第')
            end++;
        var digits = end;
        while (end < text.Length && end - digits < 5 && char.IsAsciiDigit(text[end]))
            end++;
        return end > digits && end < text.Length && text[end] == '号' ? end + 1 : 0;
    }

    static int WordsStart(string text, int end, WordEnds before)
    {
        var start = end;
        while (start > 0 && end - start < LongestWords && char.IsLetter(text[start - 1]) && !char.IsAscii(text[start - 1]) && before.LengthIn(text.AsSpan(0, start)) == 0)
            start--;
        return start;
    }
}
