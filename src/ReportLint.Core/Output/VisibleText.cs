using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReportLint.Output;

/// <summary>
/// Makes characters that would act on a terminal, or turn the direction of what follows, visible instead: reports are
/// written by strangers.
/// </summary>
public static class VisibleText
{
    static readonly SearchValues<char> Acting = SearchValues.Create(
        [.. Range(0, 0x1F), .. Range(0x7F, 0x9F), '\u061C', '\u180E', '\u200B', '\u200E', '\u200F', .. Range(0x2028, 0x202E), .. Range(0x2060, 0x206F),
         .. Range(0xD800, 0xDFFF), '\uFEFF', .. Range(0xFFF9, 0xFFFB), '\uFFFE', '\uFFFF']);

    /// <summary>The text on one line: line ends and tabs become a space, other acting characters their code in brackets.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny(Acting) < 0)
            return text;
        var visible = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\t' or '\n' or '\r')
                visible.Append(' ');
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
                Append(visible, new Rune(c, text[++i]));
            else if (Acting.Contains(c))
                visible.Append(CultureInfo.InvariantCulture, $"⟨U+{(int)c:X4}⟩");
            else
                visible.Append(c);
        }
        return visible.ToString();
    }

    /// <summary>Beyond the first plane, too, there are invisible characters that format others.</summary>
    static void Append(StringBuilder visible, Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
            visible.Append(CultureInfo.InvariantCulture, $"⟨U+{rune.Value:X4}⟩");
        else
            visible.Append(rune.ToString());
    }

    static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
