using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>Finds the days that the figures cover.</summary>
static class PeriodReader
{
    /// <summary>How many folded characters may stand between the announcing word and the first day.</summary>
    const int LongestGap = 40;

    const int LongestPeriod = 40;

    const string SentenceEnds = "。;!?";

    /// <summary>The period and where it stands in the folded text; null when none is stated.</summary>
    public static (Period Period, TextSpan Span)? Read(string text, TextSpan opening, PackWords words)
    {
        foreach (var word in words.PeriodWords)
        {
            for (var at = text.IndexOf(word, opening.Start, opening.Length, StringComparison.Ordinal); at >= 0;)
            {
                var next = at + word.Length;
                if (After(text, next, opening.End) is { } period)
                    return period;
                at = next < opening.End ? text.IndexOf(word, next, opening.End - next, StringComparison.Ordinal) : -1;
            }
        }
        return WithoutWord(text, opening);
    }

    /// <summary>The period that follows its word in the same sentence. Days that are there but garbled are null.</summary>
    static (Period, TextSpan)? After(string text, int start, int limit)
    {
        var end = Math.Min(limit, start + LongestGap + LongestPeriod);
        for (var i = start; i < end && i < start + LongestGap && !SentenceEnds.Contains(text[i]); i++)
        {
            if (Range(text, i, end) is { } range)
                return range;
        }
        return Garbled(text, start, end);
    }

    /// <summary>From a whole day to a whole day, such as 2020年1月1日起至12月31日止.</summary>
    static (Period, TextSpan)? Range(string text, int at, int limit)
    {
        var length = Dates.Read(text.AsSpan(at, limit - at), null, out var from);
        if (length == 0 || (at > 0 && char.IsAsciiDigit(text[at - 1])))
            return null;
        var next = at + length;
        if (next < limit && text[next] == '起')
            next++;
        if (next < limit && text[next] == ',')
            next++;
        if (next >= limit || text[next] is not ('至' or '到' or '-' or '—' or '~' or '–'))
            return null;
        while (next < limit && text[next] is '至' or '到' or '-' or '—' or '~' or '–')
            next++;
        var last = Dates.Read(text.AsSpan(next, limit - next), from.Year, out var to);
        return last == 0 ? null : (new Period(from, to), TextSpan.FromBounds(at, next + last));
    }

    /// <summary>Digits and a word for “until” are there, but at least one day cannot be told.</summary>
    static (Period, TextSpan)? Garbled(string text, int start, int limit)
    {
        var sentence = text.AsSpan(start, limit - start);
        if (sentence.IndexOfAny(SentenceEnds) is >= 0 and var stop)
            sentence = sentence[..stop];
        var first = sentence.IndexOfAnyInRange('0', '9');
        var until = sentence.IndexOfAny('至', '到');
        if (first < 0 || until < first)
            return null;
        DateOnly? from = Dates.Read(sentence[first..], null, out var day) > 0 ? day : null;
        DateOnly? to = Dates.Read(sentence[(until + 1)..], from?.Year, out day) > 0 ? day : null;
        var last = sentence.LastIndexOfAnyInRange('0', '9');
        return last > until ? (new Period(from, to), TextSpan.FromBounds(start + first, start + last + 1)) : null;
    }

    /// <summary>A range that begins a year is the period even without an announcing word.</summary>
    static (Period, TextSpan)? WithoutWord(string text, TextSpan opening)
    {
        for (var i = opening.Start; i < opening.End; i++)
        {
            if (Dates.YearAt(text.AsSpan(i)) > 0 && Range(text, i, Math.Min(opening.End, i + LongestPeriod)) is { } range
                && range.Item1.From is { Month: 1, Day: 1 })
                return range;
        }
        return null;
    }
}
