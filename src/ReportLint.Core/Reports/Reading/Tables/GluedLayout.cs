using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>
/// Figures that follow their labels in running text, parted by spaces at best. The forms' words tell where figures end:
/// in <c>…00000002.</c> the last digit is the ordinal of the next label.
/// </summary>
static class GluedLayout
{
    public static ImmutableArray<Strip> Read(TablePage page)
    {
        var strips = new StripBuilder(Bounds.Runs);
        foreach (var area in page.Areas)
        {
            var at = area.Span.Start;
            foreach (var hit in area.Hits)
            {
                ReadGap(page, TextSpan.FromBounds(at, Math.Max(at, hit.Span.Start)), hit, strips);
                strips.AddWords([hit], hit);
                at = hit.Span.End;
            }
            ReadGap(page, TextSpan.FromBounds(at, Math.Max(at, area.Span.End)), null, strips);
            strips.EndArea();
        }
        return strips.ToStrips();
    }

    /// <summary>What stands between two words of the forms: figures, other words, or both.</summary>
    static void ReadGap(TablePage page, TextSpan gap, WordHit? next, StripBuilder strips)
    {
        var text = page.Text;
        for (var at = gap.Start; at < gap.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (PageNumberLengthAt(text.AsSpan(0, gap.End), at) is > 0 and var furniture)
            {
                at += furniture;
            }
            else if (ReadRuns(page, TextSpan.FromBounds(at, gap.End)) is { Count: > 0 } runs)
            {
                at = runs[^1].End;
                if (EndsTable(text, TextSpan.FromBounds(at, gap.End), next))
                    AddRuns(strips, text, runs, gap.End);
                else
                    strips.AddOtherWords(runs[0], mayBeCell: false);
            }
            else
            {
                if (char.IsLetterOrDigit(text[at]) || text[at] == '|')
                    strips.AddOtherWords(new TextSpan(at, 1), mayBeCell: false);
                at++;
            }
        }
    }

    static List<TextSpan> ReadRuns(TablePage page, TextSpan gap)
    {
        var runs = new List<TextSpan>();
        var text = page.Text.AsSpan(0, gap.End);
        for (var at = gap.Start; at < gap.End;)
        {
            if (char.IsWhiteSpace(text[at]))
                at++;
            else if (PageNumberLengthAt(text, at) is > 0 and var furniture)
                at += furniture;
            else if (page.Figures.RunLengthAt(text, at) is > 0 and var length)
                runs.Add(new TextSpan(at, length));
            else
                break;
            if (runs.Count > 0)
                at = Math.Max(at, runs[^1].End);
        }
        return runs;
    }

    /// <summary>A line that is nothing but a page's number.</summary>
    static int PageNumberLengthAt(ReadOnlySpan<char> text, int at)
    {
        if (!IsAtLineStart(text, at))
            return 0;
        var end = text[at..].IndexOfAny('\n', '\r', '\f');
        var line = end < 0 ? text[at..] : text.Slice(at, end);
        var trimmed = line.TrimEnd();
        var isLast = end >= 0 && text[(at + end)..].TrimStart("\r\n ") is ['\f', ..];
        var isNumber = trimmed.Length is > 0 and <= 4 && !trimmed.ContainsAnyExceptInRange('0', '9');
        return TextLines.IsPageNumber(trimmed) || (isLast && isNumber) ? line.Length : 0;
    }

    static bool IsAtLineStart(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t' or '\u3000')
            at--;
        return at == 0 || text[at - 1] is '\n' or '\r' or '\f';
    }

    /// <summary>Whether figures end as they do in a table: before a form's word, a heading's ordinal, white space or the end; not before a unit of prose.</summary>
    static bool EndsTable(string text, TextSpan rest, WordHit? next)
    {
        if (rest.IsEmpty)
            return next is not { AfterDigit: true } && !(rest.End < text.Length && text[rest.End] == '。');
        var start = rest.Start;
        while (start < rest.End && text[start] is ' ' or '\u00A0' or '\u3000')
            start++;
        if (start == rest.End)
            return true;
        var following = text.AsSpan(start, Math.Min(4, rest.End - start));
        return char.IsWhiteSpace(following[0]) || following[0] is '(' or '（' or '-' or '<'
            || (start == rest.Start && char.IsDigit(text[start - 1]) && IsMarkOfOrdinal(following)) || LabelOrdinal.LengthAtStart(following) > 0;
    }

    /// <summary>A dot or comma after the digit of an ordinal whose label is not known.</summary>
    static bool IsMarkOfOrdinal(ReadOnlySpan<char> following) =>
        following[0] is '.' or '．' or '、' && (following.Length == 1 || !char.IsAsciiDigit(following[1]));

    static void AddRuns(StripBuilder strips, string text, List<TextSpan> runs, int end)
    {
        if (runs[^1].End < end && IsMarkOfOrdinal(text.AsSpan(runs[^1].End, Math.Min(2, end - runs[^1].End))))
        {
            var last = runs[^1];
            runs.RemoveAt(runs.Count - 1);
            if (last.Length > 1)
                runs.Add(new TextSpan(last.Start, last.Length - 1));
        }
        foreach (var run in runs)
            strips.AddFigure(run);
    }
}
