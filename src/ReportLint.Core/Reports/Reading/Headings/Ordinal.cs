using System.Buffers;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Headings;

/// <summary>The number before a heading, such as “五、” or “第五部分”.</summary>
/// <param name="Length">How many folded characters it takes, its sign included; 0 when there is none.</param>
readonly record struct Ordinal(int Length, string Numerals)
{
    const string Digits = "一二三四五六七八九十";

    const string Signs = "、.,:";

    const int LongestNumeral = 3;

    const int Greatest = 99;

    static readonly SearchValues<char> Numeral = SearchValues.Create(Digits);

    /// <summary>Signs of markup and numerals that have lost their sign.</summary>
    public const string Loose = "#*" + Digits;

    /// <summary>What any ordinal can begin with.</summary>
    public static SearchValues<char> Beginnings { get; } = SearchValues.Create(Digits + "第(0123456789");

    /// <summary>The value; 0 when the numerals make no number below a hundred.</summary>
    public int Value => HanNumeral.Read(Numerals) is <= Greatest and var value ? (int)value : 0;

    /// <summary>An ordinal in Chinese numerals at the start of folded text.</summary>
    public static Ordinal At(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return default;
        return text[0] == '第' ? AsPart(text) : Digits.Contains(text[0]) ? WithSign(text) : default;
    }

    /// <summary>An ordinal in brackets or Arabic digits, for reports that number their parts so.</summary>
    public static Ordinal LesserAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return default;
        if (text[0] == '(' && text.IndexOf(')') is > 1 and <= LongestNumeral + 1 and var close && !text[1..close].ContainsAnyExcept(Numeral))
            return new Ordinal(close + 1, text[1..close].ToString());
        return char.IsAsciiDigit(text[0]) && text.Length > 1 && text[1] is '、' or '.'
            ? new Ordinal(2, Digits.Substring(Math.Max(0, text[0] - '1'), 1)) : default;
    }

    static Ordinal WithSign(ReadOnlySpan<char> text)
    {
        var length = NumeralLength(text);
        return length > 0 && length < text.Length && Signs.Contains(text[length])
            ? new Ordinal(length + 1, text[..length].ToString()) : default;
    }

    static Ordinal AsPart(ReadOnlySpan<char> text)
    {
        const string Part = "部分";
        var length = NumeralLength(text[1..]);
        if (length == 0 || !text[(1 + length)..].StartsWith(Part, StringComparison.Ordinal))
            return default;
        var end = 1 + length + Part.Length;
        if (end < text.Length && Signs.Contains(text[end]))
            end++;
        return new Ordinal(end, text.Slice(1, length).ToString());
    }

    static int NumeralLength(ReadOnlySpan<char> text)
    {
        var length = text[..Math.Min(text.Length, LongestNumeral)].IndexOfAnyExcept(Numeral);
        return length < 0 ? Math.Min(text.Length, LongestNumeral) : length;
    }
}
