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
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c),
         '\u061C', '\u200B', '\u200E', '\u200F', '\u2028', '\u2029', '\uFEFF',
         .. Enumerable.Range(0x202A, 5).Concat(Enumerable.Range(0x2066, 4)).Select(c => (char)c)]);

    /// <summary>The text on one line: line ends and tabs become a space, other acting characters their code in brackets.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny(Acting) < 0)
            return text;
        var visible = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (c is '\t' or '\n' or '\r')
                visible.Append(' ');
            else if (Acting.Contains(c))
                visible.Append(CultureInfo.InvariantCulture, $"⟨U+{(int)c:X4}⟩");
            else
                visible.Append(c);
        }
        return visible.ToString();
    }
}
