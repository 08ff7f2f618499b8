using System.Text;
using ReportLint.Text;

namespace ReportLint.Reports.Forms;

/// <summary>
/// Which simplified character a traditional or variant one is matched as. One character for one; words that differ
/// between the scripts stay as they are.
/// </summary>
public sealed class ScriptVariants
{
    static readonly char[] Themselves = Every(c => c);
    static readonly char[] Unified = Every(Sign);

    readonly char[] simplified = [.. Themselves];
    readonly char[] folded = [.. Unified];

    ScriptVariants(string pairs)
    {
        Pairs = pairs;
        for (var i = 1; i < pairs.Length; i += 2)
        {
            var (character, other) = (pairs[i - 1], pairs[i]);
            simplified[character] = other;
            folded[character] = Unified[character] == character ? other : Unified[character];
        }
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

    public char Simplified(char character) => simplified[character];

    /// <summary>The character as text is compared: signs unified, then simplified; NUL when it is left out.</summary>
    public char Folded(char character) => folded[character];

    static char[] Every(Func<char, char> other)
    {
        var every = new char[char.MaxValue + 1];
        for (var i = 0; i < every.Length; i++)
            every[i] = other((char)i);
        return every;
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
