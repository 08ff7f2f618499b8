using System.Collections.Immutable;
using System.Text;
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

    public static string Of(string prose, ImmutableArray<string> names, ScriptVariants script)
    {
        var folded = FoldedText.Fold(prose, script);
        var masked = new StringBuilder(folded.Length);
        for (var at = 0; at < folded.Length; at++)
        {
            if (NameAt(folded, at, names) is > 0 and var length)
            {
                Append(masked, Name);
                at += length - 1;
            }
            else if (IsFigure(folded, at))
            {
                Append(masked, Figure);
            }
            else if (char.IsLetterOrDigit(folded[at]))
            {
                masked.Append(folded[at]);
            }
        }
        return masked.ToString();
    }

    static int NameAt(string text, int at, ImmutableArray<string> names)
    {
        foreach (var name in names)
        {
            if (text[at] == name[0] && string.CompareOrdinal(text, at, name, 0, name.Length) == 0)
                return name.Length;
        }
        return 0;
    }

    static bool IsFigure(string text, int at) => char.IsAsciiDigit(text[at]) || HanNumeral.IsPart(text[at])
        || (text[at] is '.' or ',' or '%' && at > 0 && char.IsAsciiDigit(text[at - 1]));

    /// <summary>However long a figure is, it is one sign.</summary>
    static void Append(StringBuilder masked, char sign)
    {
        if (masked.Length == 0 || masked[^1] != sign)
            masked.Append(sign);
    }
}
