using System.Buffers;
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
        var original = text.Text;
        var characters = ArrayPool<char>.Shared.Rent(original.Length);
        var offsets = ArrayPool<int>.Shared.Rent(original.Length + 1);
        var length = 0;
        for (var i = 0; i < original.Length; i++)
        {
            var c = original[i];
            if (c is '(' or '（' or '<' && Math.Max(Pinyin.LengthAt(original, i), BreakLengthAt(original, i)) is > 0 and var left)
            {
                i += left - 1;
            }
            else if (variants.Folded(c) is var folded and not '\0')
            {
                characters[length] = folded;
                offsets[length++] = i;
            }
        }
        offsets[length] = original.Length;
        var made = new FoldedText(text, new string(characters, 0, length), offsets[..(length + 1)]);
        ArrayPool<char>.Shared.Return(characters);
        ArrayPool<int>.Shared.Return(offsets);
        return made;
    }

    /// <summary>Words of a form, folded the same way.</summary>
    public static string Fold(string words, ScriptVariants variants) =>
        string.Create(words.Count(c => variants.Folded(c) != '\0'), (words, variants), static (target, from) =>
        {
            var at = 0;
            foreach (var c in from.words)
            {
                if (from.variants.Folded(c) is var folded and not '\0')
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
}
