using System.Text;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports;

/// <summary>
/// A page's text made comparable with a form's words: full-width signs made half-width, traditional characters
/// simplified, quotation marks and minus signs unified, white space, tags for line ends and pinyin in brackets left out. Every character
/// knows its offset in the original. For matching only; what people see is always the original.
/// </summary>
public sealed class FoldedText
{
    readonly int[] offsets;

    FoldedText(MappedText original, string text, int[] offsets)
    {
        Original = original;
        Text = text;
        this.offsets = offsets;
    }

    public MappedText Original { get; }

    public string Text { get; }

    public int Length => Text.Length;

    public static FoldedText Of(MappedText text, ScriptVariants variants)
    {
        var folded = new StringBuilder(text.Text.Length);
        var offsets = new List<int>(text.Text.Length + 1);
        for (var i = 0; i < text.Text.Length; i++)
        {
            if (Math.Max(Pinyin.LengthAt(text.Text, i), BreakLengthAt(text.Text, i)) is > 0 and var length)
            {
                i += length - 1;
            }
            else if (Fold(text.Text[i], variants) is var c and not '\0')
            {
                folded.Append(c);
                offsets.Add(i);
            }
        }
        offsets.Add(text.Text.Length);
        return new FoldedText(text, folded.ToString(), [.. offsets]);
    }

    /// <summary>Words of a form, folded the same way.</summary>
    public static string Fold(string words, ScriptVariants variants) =>
        string.Create(words.Count(c => Fold(c, variants) != '\0'), (words, variants), static (target, from) =>
        {
            var at = 0;
            foreach (var c in from.words)
            {
                if (Fold(c, from.variants) is var folded and not '\0')
                    target[at++] = folded;
            }
        });

    /// <summary>Offset in the original of a folded character; the original's end for the offset after the last one.</summary>
    public int ToOriginal(int offset) => offsets[offset];

    /// <summary>The stretch of the original from the first to the last character of a folded one.</summary>
    public TextSpan ToOriginal(TextSpan span) =>
        span.IsEmpty ? new TextSpan(offsets[span.Start], 0) : TextSpan.FromBounds(offsets[span.Start], offsets[span.End - 1] + 1);

    /// <summary>The first folded character at or after an offset of the original.</summary>
    public int FromOriginal(int offset)
    {
        var found = Array.BinarySearch(offsets, offset);
        return Math.Min(found < 0 ? ~found : found, Text.Length);
    }

    /// <summary>The folded characters that stand in a stretch of the original.</summary>
    public TextSpan FromOriginal(TextSpan span) => TextSpan.FromBounds(FromOriginal(span.Start), FromOriginal(span.End));

    /// <summary>The length of a tag for a line's end, which converters leave in the cells of text tables; 0 when there is none.</summary>
    static int BreakLengthAt(string text, int at)
    {
        if (text[at] != '<' || !text.AsSpan(at).StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            return 0;
        var end = text.AsSpan(at + 3, Math.Min(4, text.Length - at - 3)).IndexOf('>');
        return end < 0 || !text.AsSpan(at + 3, end).TrimEnd('/').IsWhiteSpace() ? 0 : end + 4;
    }

    /// <summary>The folded character, NUL when it is left out.</summary>
    static char Fold(char c, ScriptVariants variants) => c switch
    {
        '\0' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' => '\0',
        '“' or '”' or '„' or '‟' or '〝' or '〞' or '＂' or '「' or '」' or '『' or '』' => '"',
        '‘' or '’' => '\'',
        '\u2212' or '\u2010' or '\u2011' => '-',
        '〔' or '﹝' => '[',
        '〕' or '﹞' => ']',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        _ when char.IsWhiteSpace(c) => '\0',
        _ => variants.Simplified(c),
    };
}
