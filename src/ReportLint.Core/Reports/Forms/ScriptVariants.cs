using System.Text;
using ReportLint.Text;

namespace ReportLint.Reports.Forms;

/// <summary>
/// Which simplified character a traditional or variant one is matched as. One character for one; words that differ
/// between the scripts stay as they are.
/// </summary>
public sealed class ScriptVariants
{
    /// <summary>The first and the last character of scripts in which nothing is unified, so that none of their characters need be looked at.</summary>
    const char FirstLetter = '\u3040';
    const char LastLetter = '\uFDFF';

    static readonly char[] Unified = UnifySigns();

    readonly char[] folded = Unified;

    /// <summary>Only where signs are simplified, too, which folding unifies; null elsewhere.</summary>
    readonly char[]? simplified;

    ScriptVariants(string pairs)
    {
        Pairs = pairs;
        if (pairs.Length == 0)
            return;
        folded = [.. Unified];
        var hasSigns = false;
        for (var i = 1; i < pairs.Length; i += 2)
        {
            if (IsSign(pairs[i - 1]))
                hasSigns = true;
            else
                folded[pairs[i - 1]] = pairs[i];
        }
        simplified = hasSigns ? Simplify(pairs) : null;
    }

    /// <summary>Every character stands for itself.</summary>
    public static ScriptVariants None { get; } = new("");

    /// <summary>The characters that do not stand for themselves, each before the one it is matched as; of one that is named twice the last holds.</summary>
    internal string Pairs { get; }

    /// <summary>Reads a list of pairs, one a line: the character, then the simplified one. Lines that begin with # are comments.</summary>
    public static ScriptVariants Read(SourceText source)
    {
        var pairs = new StringBuilder();
        for (var line = 1; line <= source.LineCount; line++)
        {
            var pair = source.Slice(source.LineSpan(line));
            if (pair.Length == 2 && pair[0] != '#')
                pairs.Append(pair);
        }
        return Of(pairs.ToString());
    }

    internal static ScriptVariants Of(string pairs) => new(pairs);

    public char Simplified(char character) =>
        simplified is not null ? simplified[character] : IsSign(character) ? character : folded[character];

    /// <summary>The character as text is compared: signs unified, then simplified; NUL when it is left out.</summary>
    public char Folded(char character) => folded[character];

    static bool IsSign(char character) => Unified[character] != character;

    static char[] UnifySigns()
    {
        var unified = new char[char.MaxValue + 1];
        for (var i = 0; i < unified.Length; i++)
            unified[i] = i is >= FirstLetter and <= LastLetter ? (char)i : Sign((char)i);
        return unified;
    }

    static char[] Simplify(string pairs)
    {
        var simplified = new char[char.MaxValue + 1];
        for (var i = 0; i < simplified.Length; i++)
            simplified[i] = (char)i;
        for (var i = 1; i < pairs.Length; i += 2)
            simplified[pairs[i - 1]] = pairs[i];
        return simplified;
    }

    /// <summary>The sign that stands for its variants, NUL for what is left out; any other character stands for itself.</summary>
    static char Sign(char c) => c switch
    {
        '\0' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' => '\0',
        '“' or '”' or '„' or '‟' or '〝' or '〞' or '＂' or '「' or '」' or '『' or '』' => '"',
        '‘' or '’' => '\'',
        '\u2212' or '\u2010' or '\u2011' => '-',
        '〔' or '﹝' => '[',
        '〕' or '﹞' => ']',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        _ when char.IsWhiteSpace(c) => '\0',
        _ => c,
    };
}
