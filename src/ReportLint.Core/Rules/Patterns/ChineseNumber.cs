using ReportLint.Text;

namespace ReportLint.Rules.Patterns;

/// <summary>Reads numbers written in characters: 一千六百, 两万三千, 九十九点三, 二〇二三.</summary>
static class ChineseNumber
{
    const string Digits = "零一二三四五六七八九";
    const int LongestRow = 18;
    const decimal Greatest = 1_000_000_000_000;

    /// <summary>The digits, and the signs that count as one where a number begins with them.</summary>
    public const string AllDigits = Digits + "〇两十百千";

    public static bool IsDigit(char c) => AllDigits.Contains(c);

    public static PlainNumber? Read(string text, int at, int end)
    {
        var stop = at;
        while (stop < end && (IsDigit(text[stop]) || (text[stop] is '万' or '亿' && stop > at && stop + 1 < end && IsDigit(text[stop + 1]))))
            stop++;
        if (stop == at || stop - at > LongestRow)
            return null;
        var words = text.AsSpan(at, stop - at);
        var value = words.IndexOfAny("十百千万亿") < 0 ? InARow(words) : Composed(words);
        return value is { } number ? WithDecimals(text, number, at, stop, end) : null;
    }

    /// <summary>The value of one digit, -1 for another character.</summary>
    public static int DigitOf(char c) => c switch
    {
        '〇' => 0,
        '两' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    static PlainNumber WithDecimals(string text, decimal value, int at, int stop, int end)
    {
        var unit = 1m;
        if (stop + 1 < end && text[stop] == '点' && DigitOf(text[stop + 1]) >= 0)
        {
            for (stop++; stop < end && DigitOf(text[stop]) is >= 0 and var digit && unit > 0.000001m; stop++)
            {
                unit /= 10;
                value += digit * unit;
            }
        }
        return new PlainNumber(value, stop, unit, TextSpan.FromBounds(at, stop));
    }

    /// <summary>二〇二三: digit by digit.</summary>
    static decimal? InARow(ReadOnlySpan<char> words)
    {
        decimal value = 0;
        foreach (var c in words)
            value = value * 10 + DigitOf(c);
        return value > Greatest ? null : value;
    }

    /// <summary>一千六百二十: each digit times the sign behind it; 万 and 亿 multiply all before them.</summary>
    static decimal? Composed(ReadOnlySpan<char> words)
    {
        decimal total = 0, section = 0, digit = 0;
        var hasDigit = false;
        foreach (var c in words)
        {
            var scale = ScaleOf(c);
            if (scale == 0)
            {
                (digit, hasDigit) = (DigitOf(c), true);
            }
            else if (scale < 10_000)
            {
                section += (hasDigit ? digit : 1) * scale;
                (digit, hasDigit) = (0, false);
            }
            else
            {
                total = (total + section + digit) * scale;
                (section, digit, hasDigit) = (0, 0, false);
                if (total > Greatest)
                    return null;
            }
        }
        return total + section + digit;
    }

    static decimal ScaleOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };
}
