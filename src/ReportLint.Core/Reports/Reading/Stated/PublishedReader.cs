using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>Finds the day of publication: behind a label, alone on a line of the head, or as the date of signature at the end.</summary>
static class PublishedReader
{
    /// <summary>How far from the end, in folded characters, the date of signature may stand.</summary>
    const int SignatureReach = 60;

    /// <param name="end">Where the report ends in the folded text.</param>
    public static (DateOnly Day, TextSpan Span)? Read(Head head, Labels labels, PackWords words, int end)
    {
        var text = head.Folded.Text;
        foreach (var value in labels.Values(words.PublishedLabels))
        {
            var at = head.Folded.ToOriginal(value.Start);
            if (Dates.Read(head.Folded.Original.Text.AsSpan(at), null, out var day) is > 0 and var length)
                return (day, head.Folded.FromOriginal(new TextSpan(at, length)));
        }
        foreach (var piece in head.Pieces)
        {
            if (Alone(text, piece.Span, labels) is { } day)
                return day;
        }
        return Signature(head.Folded, end);
    }

    /// <summary>A date that fills its line, but for the hour and further labels.</summary>
    static (DateOnly, TextSpan)? Alone(string text, TextSpan piece, Labels labels)
    {
        var start = text[piece.Start] == '(' ? piece.Start + 1 : piece.Start;
        var length = Dates.Read(text.AsSpan(start, piece.End - start), null, out var day);
        if (length == 0)
            return null;
        var rest = start + length;
        while (rest < piece.End && (char.IsAsciiDigit(text[rest]) || text[rest] is ':' or ')'))
            rest++;
        return rest == piece.End || labels.IsLabelAt(rest) ? (day, new TextSpan(start, length)) : null;
    }

    static (DateOnly, TextSpan)? Signature(FoldedText folded, int end)
    {
        for (var i = end - 1; i >= Math.Max(0, end - SignatureReach); i--)
        {
            if (Dates.YearAt(folded.Text.AsSpan(i)) > 0 && Dates.Read(folded.Text.AsSpan(i, end - i), null, out var day) is > 0 and var length
                && (i + length == end || IsLineEnd(folded, i + length)) && IsLineStart(folded, i))
                return (day, new TextSpan(i, length));
        }
        return null;
    }

    static bool IsLineStart(FoldedText folded, int at) =>
        at == 0 || Gap(folded, at).Contains('\n');

    static bool IsLineEnd(FoldedText folded, int at) => Gap(folded, at).Contains('\n');

    static ReadOnlySpan<char> Gap(FoldedText folded, int at)
    {
        var before = folded.ToOriginal(at - 1) + 1;
        return folded.Original.Text.AsSpan(before, folded.ToOriginal(at) - before);
    }
}
