namespace ReportLint.Reports;

/// <summary>Pinyin that a converter put in brackets behind a character it was unsure of: 據(jù).</summary>
static class Pinyin
{
    const int LongestSyllable = 6;

    /// <summary>The length of such brackets at <paramref name="at"/>, with what is in them; 0 when there are none.</summary>
    public static int LengthAt(string text, int at)
    {
        if (text[at] is not ('(' or '（') || at == 0 || !IsHan(text[at - 1]))
            return 0;
        var end = at + 1;
        while (end < text.Length && end - at - 1 < LongestSyllable && IsPinyinLetter(text[end]))
            end++;
        return end > at + 1 && end < text.Length && text[end] is ')' or '）' ? end - at + 1 : 0;
    }

    static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    /// <summary>A small Latin letter, with or without a tone mark.</summary>
    static bool IsPinyinLetter(char c) => c is >= 'a' and <= 'z' or >= '\u00DF' and <= '\u00FF' or >= '\u0100' and <= '\u01DC' or '\u0251' or '\u0261';
}
