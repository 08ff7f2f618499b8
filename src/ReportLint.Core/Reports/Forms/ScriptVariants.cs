using ReportLint.Text;

namespace ReportLint.Reports.Forms;

/// <summary>
/// Which simplified character a traditional or variant one is matched as. One character for one; words that differ
/// between the scripts stay as they are.
/// </summary>
public sealed class ScriptVariants
{
    readonly char[] simplified;

    ScriptVariants(char[] simplified) => this.simplified = simplified;

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

    static char[] Identity()
    {
        var identity = new char[char.MaxValue + 1];
        for (var i = 0; i < identity.Length; i++)
            identity[i] = (char)i;
        return identity;
    }
}
