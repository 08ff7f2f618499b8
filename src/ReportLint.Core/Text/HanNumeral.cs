namespace ReportLint.Text;

/// <summary>Whole numbers written in Chinese characters, such as 二十三, 一千〇五 or 一百二十万.</summary>
public static class HanNumeral
{
    const string Digits = "〇一二三四五六七八九";
    const int Longest = 24;

    /// <summary>The number that the whole text is, below 10¹⁶; null when it is none.</summary>
    public static decimal? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > Longest)
            return null;
        decimal sum = 0, section = 0, digit = 0;
        var hasDigit = false;
        foreach (var c in text)
        {
            if (DigitOf(c) is >= 0 and var value)
            {
                if (hasDigit && digit != 0)
                    return null;
                (digit, hasDigit) = (value, true);
            }
            else if (UnitOf(c) is not { } unit)
            {
                return null;
            }
            else if (unit < 10_000)
            {
                if (hasDigit && digit == 0)
                    return null;
                section += (hasDigit ? digit : 1) * unit;
                (digit, hasDigit) = (0, false);
            }
            else
            {
                if (section + digit == 0)
                    return null;
                sum = (sum + section + digit) * unit;
                (section, digit, hasDigit) = (0, 0, false);
            }
        }
        return sum + section + digit;
    }

    /// <summary>A number from 1 to 99 in characters: 二十三.</summary>
    public static string Of(int number) => (number / 10, number % 10) switch
    {
        (0, var ones) => Digits[ones].ToString(),
        (var tens, var ones) => (tens > 1 ? Digits[tens].ToString() : "") + "十" + (ones > 0 ? Digits[ones].ToString() : ""),
    };

    /// <summary>The value of one digit, -1 for another character.</summary>
    public static int DigitOf(char c) => c switch
    {
        '〇' or '零' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>Whether the character can be part of a number.</summary>
    public static bool IsPart(char c) => DigitOf(c) >= 0 || UnitOf(c) is not null;

    static int? UnitOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => null,
    };
}
