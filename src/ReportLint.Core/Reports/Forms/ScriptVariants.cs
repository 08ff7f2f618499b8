using ReportLint.Text;

namespace ReportLint.Reports.Forms;

/// <summary>
/// Which simplified character a traditional or variant one is matched as. One character for one; words that differ
/// between the scripts stay as they are.
/// </summary>
public sealed class ScriptVariants
{
    readonly char[] simplified;
    readonly char[] folded;

    ScriptVariants(char[] simplified)
    {
        this.simplified = simplified;
        folded = [.. simplified];
        for (var i = 0; i < folded.Length; i++)
        {
            if (Unified((char)i) is var c && c != i)
                folded[i] = c;
        }
    }

    /// <summary>Every character stands for itself.</summary>
    public static ScriptVariants None { get; } = new(Identity());

    /// <summary>Reads a list of pairs, one a line: the character, then the simplified one. Lines that begin with # are comments.</summary>
    public static ScriptVariants Read(SourceText source)
    {
        var simplified = Identity();
        for (var line = 1; line <= source.LineCount; line++)
        {
            var pair = source.Slice(source.LineSpan(line));
            if (pair.Length == 2 && pair[0] != '#')
                simplified[pair[0]] = pair[1];
        }
        return new ScriptVariants(simplified);
    }

    public char Simplified(char character) => simplified[character];

    /// <summary>The character as text is compared: signs unified, then simplified; NUL when it is left out.</summary>
    public char Folded(char character) => folded[character];

    static char[] Identity()
    {
        var identity = new char[char.MaxValue + 1];
        for (var i = 0; i < identity.Length; i++)
            identity[i] = (char)i;
        return identity;
    }

    /// <summary>The sign that stands for its variants, NUL for what is left out; any other character stands for itself.</summary>
    static char Unified(char c) => c switch
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
