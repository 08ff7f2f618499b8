using System.Buffers;
using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Similarity;

/// <summary>
/// Prose in which every figure and date is one sign and every name of a body another, so that texts which differ in
/// nothing else are the same.
/// </summary>
static class MaskedProse
{
    const char Figure = '#';

    const char Name = '@';

    /// <param name="names">The longest first.</param>
    public static string Of(string prose, ImmutableArray<string> names, ScriptVariants script)
    {
        var folded = ArrayPool<char>.Shared.Rent(prose.Length);
        var masked = ArrayPool<char>.Shared.Rent(prose.Length);
        try
        {
            var length = Fold(prose, script, folded);
            return new string(masked.AsSpan(0, Mask(folded.AsSpan(0, length), names, masked)));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(folded);
            ArrayPool<char>.Shared.Return(masked);
        }
    }

    static int Fold(string prose, ScriptVariants script, Span<char> folded)
    {
        var length = 0;
        foreach (var c in prose)
        {
            if (script.Folded(c) is var sign and not '\0')
                folded[length++] = sign;
        }
        return length;
    }

    static int Mask(ReadOnlySpan<char> folded, ImmutableArray<string> names, Span<char> masked)
    {
        var (length, beginnings) = (0, Beginnings(names));
        for (var at = 0; at < folded.Length; at++)
        {
            var c = folded[at];
            if ((beginnings & Bit(c)) != 0 && NameAt(folded[at..], names) is > 0 and var name)
            {
                length = Append(masked, length, Name);
                at += name - 1;
            }
            else if (IsFigure(folded, at))
            {
                length = Append(masked, length, Figure);
            }
            else if (IsHan(c) || char.IsLetterOrDigit(c))
            {
                masked[length++] = c;
            }
        }
        return length;
    }

    /// <summary>A bit for each character a name begins with: most others have none of these.</summary>
    static ulong Beginnings(ImmutableArray<string> names)
    {
        var bits = 0ul;
        foreach (var name in names)
            bits |= Bit(name[0]);
        return bits;
    }

    static ulong Bit(char c) => 1ul << (c & 63);

    static int NameAt(ReadOnlySpan<char> text, ImmutableArray<string> names)
    {
        foreach (var name in names)
        {
            if (text[0] == name[0] && text.StartsWith(name))
                return name.Length;
        }
        return 0;
    }

    static bool IsFigure(ReadOnlySpan<char> text, int at) => char.IsAsciiDigit(text[at]) || HanNumeral.IsPart(text[at])
        || (text[at] is '.' or ',' or '%' && at > 0 && char.IsAsciiDigit(text[at - 1]));

    /// <summary>The characters most prose is made of: they need not be looked up.</summary>
    static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FA5';

    /// <summary>However long a figure is, it is one sign.</summary>
    static int Append(Span<char> masked, int length, char sign)
    {
        if (length == 0 || masked[length - 1] != sign)
            masked[length++] = sign;
        return length;
    }
}
