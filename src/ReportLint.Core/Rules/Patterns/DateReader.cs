using System.Collections.Immutable;
using ReportLint.Rules.Deciding;
using ReportLint.Text;

namespace ReportLint.Rules.Patterns;

/// <summary>Reads dates and years in prose: 2023年1月31日, 2023-01-31, 二〇二三年一月三十一日.</summary>
static class DateReader
{
    public static ImmutableArray<CaptureValue> Read(string text, TextSpan rest)
    {
        var at = rest.Start;
        if (Year(text, ref at, rest.End) is not { } year || !Sign(text, ref at, rest.End, "年-./"))
            return [];
        if (Number(text, ref at, rest.End) is not { } month || !Sign(text, ref at, rest.End, "月-./"))
            return [];
        if (Number(text, ref at, rest.End) is not { } day)
            return [];
        Sign(text, ref at, rest.End, "日号");
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? [new CaptureValue(TextSpan.FromBounds(rest.Start, at)) { Date = new DateOnly(year, month, day) }]
            : [];
    }

    public static ImmutableArray<CaptureValue> ReadYear(string text, TextSpan rest)
    {
        var at = rest.Start;
        if (at > 0 && char.IsAsciiDigit(text[at - 1]))
            return [];
        return Year(text, ref at, rest.End) is { } year && (at == rest.End || !char.IsAsciiDigit(text[at]))
            ? [new CaptureValue(TextSpan.FromBounds(rest.Start, at)) { Figure = new Unknown(Figures.Exactly(year)) }]
            : [];
    }

    static int? Year(string text, ref int at, int end)
    {
        var year = 0;
        var start = at;
        for (; at < end && at < start + 4; at++)
        {
            var digit = char.IsAsciiDigit(text[at]) ? text[at] - '0' : HanNumeral.DigitOf(text[at]);
            if (digit < 0)
                return null;
            year = year * 10 + digit;
        }
        return at == start + 4 && year is >= 1900 and <= 2999 ? year : null;
    }

    static int? Number(string text, ref int at, int end)
    {
        var start = at;
        while (at < end && at < start + 2 && char.IsAsciiDigit(text[at]))
            at++;
        if (at > start)
            return int.Parse(text.AsSpan(start, at - start), provider: null);
        if (ChineseNumber.Read(text, at, Math.Min(end, at + 3)) is not { } number)
            return null;
        at = number.End;
        return number.Value < 100 ? (int)number.Value : null;
    }

    static bool Sign(string text, ref int at, int end, string signs)
    {
        if (at >= end || !signs.Contains(text[at]))
            return false;
        at++;
        return true;
    }
}
