using System.Collections.Immutable;
using System.Globalization;
using ReportLint.Rules.Deciding;
using ReportLint.Text;

namespace ReportLint.Rules.Patterns;

/// <summary>A number in prose.</summary>
/// <param name="Figures">What it can be: one value, or several where the text says 余, 多, 约, 近 or 左右.</param>
/// <param name="LastDigit">What one unit of its last printed digit is worth: 1 for 400, 0.1 for 99.3, 1000 for 3.2万.</param>
sealed record NumberReading(TextSpan Span, Figures Figures, decimal LastDigit);

/// <summary>Reads numbers as reports write them: 1600, 1,600, 3.2万, 一千六百, 400余, 约400, 400件左右.</summary>
static class NumberReader
{
    const int LongestNumber = 24;

    /// <summary>A longer row of digits is no figure of a report; with 万, 亿 and 亿元 behind it, it would leave the range of decimals.</summary>
    const int MostDigits = 12;

    public const string Digits = "0123456789" + ChineseNumber.AllDigits;

    /// <summary>The characters a number can begin with; 百 of 百分之 is one of them.</summary>
    public const string Beginnings = Digits + "+-大约近";

    /// <param name="rest">From where the number must begin to the end of the sentence.</param>
    /// <param name="start">Where the sentence begins: a number does not begin inside another.</param>
    /// <returns>The ways to read it, the longest first: 3.2万 can be 32000, or 3.2 before the word 万元.</returns>
    public static ImmutableArray<NumberReading> Read(FoldedProse prose, TextSpan rest, int start, bool isAfterPrefix = false)
    {
        var text = prose.Text;
        var at = rest.Start;
        if (!isAfterPrefix && at > start && IsInsideNumber(text, at) && !(char.IsAsciiDigit(text[at]) && prose.HasGapBefore(at)))
            return [];
        var isAbout = SkipAbout(text, ref at, rest.End) || (!isAfterPrefix && FollowsAbout(text, rest.Start, start));
        var isNegative = at + 1 < rest.End && text[at] == '-' && char.IsAsciiDigit(text[at + 1]);
        if (isNegative || (at + 1 < rest.End && text[at] == '+' && char.IsAsciiDigit(text[at + 1])))
            at++;
        var end = Math.Min(rest.End, at + LongestNumber);
        var plain = at < end && char.IsAsciiDigit(text[at])
            ? InDigits(prose, at, end)
            : ChineseNumber.Read(text, at, end);
        if (plain is not { } number)
            return [];
        if (isNegative)
            number = number with { Value = -number.Value };
        var asWritten = Finished(text, number, rest, isAbout);
        return Scaled(text, number, rest.End) is { } scaled ? [Finished(text, scaled, rest, isAbout), asWritten] : [asWritten];
    }

    /// <summary>A digit straight before, or a digit and a point, means that the number began earlier; 第 makes it an ordinal.</summary>
    static bool IsInsideNumber(string text, int at)
    {
        var before = text[at - 1];
        return char.IsAsciiDigit(before) || before == '第'
            || (ChineseNumber.IsDigit(before) && ChineseNumber.IsDigit(text[at]))
            || (before == '.' && at > 1 && char.IsAsciiDigit(text[at - 2]) && char.IsAsciiDigit(text[at]));
    }

    static bool SkipAbout(string text, ref int at, int end)
    {
        if (at < end && text[at] == '大')
            at++;
        if (at < end && text[at] is '约' or '近')
        {
            at++;
            return true;
        }
        return false;
    }

    static bool FollowsAbout(string text, int at, int start) => at > start && text[at - 1] is '约' or '近';

    /// <summary>1600, 1,600 (the comma typed half-width, groups of three), 99.3.</summary>
    static PlainNumber? InDigits(FoldedProse prose, int at, int end)
    {
        var text = prose.Text;
        var digits = new List<char>();
        var i = at;
        while (i < end && char.IsAsciiDigit(text[i]) && (i == at || !prose.HasGapBefore(i)))
            digits.Add(text[i++]);
        if (digits.Count <= 3)
        {
            while (i + 3 < end + 1 && IsGroup(prose, i, end))
            {
                digits.AddRange(text.AsSpan(i + 1, 3));
                i += 4;
            }
        }
        var decimals = 0;
        if (i + 1 < end && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
        {
            digits.Add('.');
            for (i++; i < end && char.IsAsciiDigit(text[i]); i++, decimals++)
                digits.Add(text[i]);
        }
        if (digits.Count > MostDigits)
            return null;
        return decimal.TryParse([.. digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new PlainNumber(value, i, Power(-decimals), TextSpan.FromBounds(at, i))
            : null;
    }

    static bool IsGroup(FoldedProse prose, int i, int end) =>
        i + 3 < end && prose.Text[i] == ',' && prose.OriginalAt(i) == ','
        && char.IsAsciiDigit(prose.Text[i + 1]) && char.IsAsciiDigit(prose.Text[i + 2]) && char.IsAsciiDigit(prose.Text[i + 3])
        && (i + 4 >= end || !char.IsAsciiDigit(prose.Text[i + 4]));

    static PlainNumber? Scaled(string text, PlainNumber number, int end)
    {
        var more = number.End < end && text[number.End] is '余' or '多' && number.End + 1 < end && ScaleOf(text[number.End + 1]) > 0;
        var sign = number.End + (more ? 1 : 0);
        if (sign < end && ScaleOf(text[sign]) is > 0 and var scale)
        {
            return number with
            {
                Value = number.Value * scale,
                LastDigit = number.LastDigit * scale,
                End = sign + 1,
                IsMore = more,
            };
        }
        return null;
    }

    static decimal ScaleOf(char sign) => sign switch
    {
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    static NumberReading Finished(string text, PlainNumber number, TextSpan rest, bool isAbout)
    {
        var end = number.End;
        var isMore = number.IsMore;
        if (!isMore && end < rest.End && text[end] is '余' or '多')
        {
            isMore = true;
            end++;
        }
        isAbout |= IsFollowedByAbout(text, end, rest.End);
        return new NumberReading(TextSpan.FromBounds(rest.Start, end), Around(number, isMore, isAbout), number.LastDigit);
    }

    static Figures Around(PlainNumber number, bool isMore, bool isAbout)
    {
        if (!isMore && !isAbout)
            return Figures.Exactly(number.Value);
        var unit = LastUnit(number);
        var isWhole = decimal.IsInteger(number.Value) && decimal.IsInteger(unit);
        var low = isMore ? number.Value : number.Value - unit;
        var high = number.Value + unit - (isMore && isWhole ? 1 : 0);
        return isWhole ? Figures.WholeBetween(low, high) : Figures.Between(low, high);
    }

    /// <summary>One unit of the last digit that is not zero: 100 for 400, 1000 for 3.2万.</summary>
    static decimal LastUnit(PlainNumber number)
    {
        var unit = number.LastDigit;
        while (number.Value != 0 && number.Value % (unit * 10) == 0)
            unit *= 10;
        return unit;
    }

    /// <summary>400件左右: with at most two characters of a measure word between.</summary>
    static bool IsFollowedByAbout(string text, int at, int end)
    {
        for (var i = at; i <= at + 2 && i + 1 < end; i++)
        {
            if (text[i] == '左' && text[i + 1] == '右')
                return true;
        }
        return false;
    }

    static decimal Power(int exponent)
    {
        var power = 1m;
        for (; exponent < 0; exponent++)
            power /= 10;
        return power;
    }
}

/// <summary>A number before 万, 余 and their like are looked at.</summary>
readonly record struct PlainNumber(decimal Value, int End, decimal LastDigit, TextSpan Digits)
{
    /// <summary>Whether 余 or 多 stands before its 万 or 亿.</summary>
    public bool IsMore { get; init; }
}
