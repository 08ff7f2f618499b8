namespace ReportLint.Reports.Reading;

/// <summary>Reads dates in folded text: 2021年1月27日, 2021-01-27, 2021.1.27, 二○一四年一月十日.</summary>
static class Dates
{
    const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>The year printed at the start of the text, in four Arabic or Chinese digits; 0 when there is none.</summary>
    public static int YearAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 4)
            return 0;
        var year = 0;
        foreach (var c in text[..4])
        {
            if (DigitOf(c) is var digit and >= 0)
                year = year * 10 + digit;
            else
                return 0;
        }
        return year is >= 1900 and < 2100 && (text.Length == 4 || DigitOf(text[4]) < 0) ? year : 0;
    }

    /// <summary>A whole date at the start of the text. Without a year of its own it takes the one given.</summary>
    /// <param name="text">Folded, or as printed: spaces may stand beside a number, never inside one.</param>
    /// <returns>How many characters it takes; 0 when there is none or it is garbled.</returns>
    public static int Read(ReadOnlySpan<char> text, int? year, out DateOnly date)
    {
        date = default;
        var at = 0;
        if (YearAt(text) is > 0 and var own && SignAt(text, 4, "年-./－．／") is > 4 and var afterYear)
            (year, at) = (own, afterYear);
        if (year is not { } known || Number(text, ref at) is not { } month)
            return 0;
        var sign = SignAt(text, at, "月-./－．／");
        if (sign == at)
            return 0;
        var isWritten = text[sign - 1] == '月';
        at = sign;
        if (Number(text, ref at) is not { } day)
            return 0;
        var end = SignAt(text, at, "日号");
        if (isWritten && end == at && SignAt(text, at, "止起至") == at && at < text.Length)
            return 0;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(known, month))
            return 0;
        date = new DateOnly(known, month, day);
        return end;
    }

    /// <summary>The offset behind one of the signs, spaces before it skipped; <paramref name="at"/> itself when none stands there.</summary>
    static int SignAt(ReadOnlySpan<char> text, int at, string signs)
    {
        var sign = SkipSpaces(text, at);
        return sign < text.Length && signs.Contains(text[sign]) ? sign + 1 : at;
    }

    static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '\u3000')
            at++;
        return at;
    }

    /// <summary>One or two digits, or Chinese numerals up to thirty-one; null when there is none.</summary>
    static int? Number(ReadOnlySpan<char> text, ref int at)
    {
        var start = SkipSpaces(text, at);
        var end = start;
        var value = 0;
        for (; end < text.Length && end - start < 3; end++)
        {
            if (text[end] == '十')
                value = value == 0 ? 10 : value * 10;
            else if (DigitOf(text[end]) is >= 0 and var digit && (end - start < 2 || text[end - 1] == '十'))
                value = end > start && text[end - 1] == '十' ? value + digit : value * 10 + digit;
            else
                break;
        }
        if (end == start)
            return null;
        at = end;
        return value;
    }

    static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '○' or '零' => 0,
        < '〇' or > '四' => -1,
        _ => ChineseDigits.IndexOf(c),
    };
}
