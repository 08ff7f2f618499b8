using ReportLint.Text;

namespace ReportLint.Rules.Patterns;

/// <summary>Reads numbers written in characters: 一千六百, 两万三千, 九十九点三, 二〇二三.</summary>
static class ChineseNumber
{
    const int LongestRow = 18;
    const decimal Greatest = 1_000_000_000_000;

    /// <summary>The digits, and the signs that count as one where a number begins with them.</summary>
    public const string AllDigits = "零〇一二两三四五六七八九十百千";

    public static bool IsDigit(char c) => AllDigits.Contains(c);

    public static PlainNumber? Read(string text, int at, int end)
    {
        var stop = at;
        while (stop < end && (IsDigit(text[stop]) || (text[stop] is '万' or '亿' && stop > at && stop + 1 < end && IsDigit(text[stop + 1]))))
            stop++;
        if (stop == at || stop - at > LongestRow)
            return null;
        var words = text.AsSpan(at, stop - at);
        var value = words.IndexOfAny("十百千万亿") < 0 ? InARow(words) : HanNumeral.Read(words);
        return value is <= Greatest and var number ? WithDecimals(text, number, at, stop, end) : null;
    }

    static PlainNumber WithDecimals(string text, decimal value, int at, int stop, int end)
    {
        var unit = 1m;
        if (stop + 1 < end && text[stop] == '点' && HanNumeral.DigitOf(text[stop + 1]) >= 0)
        {
            for (stop++; stop < end && HanNumeral.DigitOf(text[stop]) is >= 0 and var digit && unit > 0.000001m; stop++)
            {
                unit /= 10;
                value += digit * unit;
            }
        }
        return new PlainNumber(value, stop, unit, TextSpan.FromBounds(at, stop));
    }

    /// <summary>二〇二三: digit by digit.</summary>
    static decimal InARow(ReadOnlySpan<char> words)
    {
        decimal value = 0;
        foreach (var c in words)
            value = value * 10 + HanNumeral.DigitOf(c);
        return value;
    }
}
