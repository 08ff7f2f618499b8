using System.Globalization;
using AngleSharp.Html;

namespace ReportLint.Reports.Reading.Html;

/// <summary>Decodes character references (“entities”) such as <c>&amp;nbsp;</c> and <c>&amp;#12288;</c>.</summary>
static class CharacterReference
{
    /// <summary>The longest name in the HTML standard's table has 31 letters.</summary>
    const int LongestName = 32;

    const int LongestNumber = 8;

    /// <summary>What stands at an ampersand, and how many source characters it takes; length 0 when it is a mere ampersand.</summary>
    public static int Read(ReadOnlySpan<char> text, out string characters)
    {
        characters = "";
        return text.Length < 3 ? 0 : text[1] == '#' ? ReadNumber(text, out characters) : ReadName(text, out characters);
    }

    static int ReadNumber(ReadOnlySpan<char> text, out string characters)
    {
        var isHex = text[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        var end = start;
        while (end < text.Length && end - start < LongestNumber && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
            end++;
        characters = "";
        if (end == start || !int.TryParse(text[start..end], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            return 0;
        characters = OfCode(code);
        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }

    static string OfCode(int code) =>
        HtmlEntityProvider.IsInCharacterTable(code) ? HtmlEntityProvider.GetSymbolFromTable(code) ?? "\uFFFD"
        : code == 0 || HtmlEntityProvider.IsInvalidNumber(code) ? "\uFFFD"
        : char.ConvertFromUtf32(code);

    /// <summary>Names end in a semicolon; a few old ones may do without, and then the longest that fits counts.</summary>
    static int ReadName(ReadOnlySpan<char> text, out string characters)
    {
        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (end < text.Length && text[end] == ';' && HtmlEntityProvider.Resolver.GetSymbol(text[1..(end + 1)].ToString()) is { Length: > 0 } whole)
        {
            characters = whole;
            return end + 1;
        }
        for (; end > 2; end--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(text[1..end].ToString()) is { Length: > 0 } old)
            {
                characters = old;
                return end;
            }
        }
        characters = "";
        return 0;
    }
}
