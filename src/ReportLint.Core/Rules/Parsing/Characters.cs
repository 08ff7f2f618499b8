namespace ReportLint.Rules.Parsing;

/// <summary>What a character is to the rule language, whatever width it was typed in.</summary>
static class Characters
{
    /// <summary>The half-width form; of several signs that mean the same, the one ASCII has.</summary>
    public static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '、' => ',',
        '【' => '[',
        '】' => ']',
        '《' => '<',
        '》' => '>',
        '—' or '–' or '−' or '‐' => '-',
        '×' => '*',
        '÷' => '/',
        '≦' => '≤',
        '≧' => '≥',
        _ => c,
    };

    /// <summary>Spaces of every width, and the invisible characters that pasting leaves behind.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' || (c > ' ' && char.IsWhiteSpace(c)) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\r' or '\n';

    /// <summary>Characters no text file should hold: control characters, and U+FFFD, which a wrong encoding leaves behind.</summary>
    public static bool IsBroken(char c) => c == '\uFFFD' || (char.IsControl(c) && !IsBlank(c));

    public static bool IsDigit(char c) => char.IsAsciiDigit(Fold(c));

    public static bool StartsName(char c) => char.IsLetter(c) || char.IsSurrogate(c) || c == '〇';

    public static bool ContinuesName(char c) => StartsName(c) || IsDigit(c) || Fold(c) == '_' || c == '·';

    public static bool IsTextQuote(char c) => c is '“' || Fold(c) == '"';

    /// <summary>The end of the run of name characters that begins at <paramref name="start"/>.</summary>
    public static int EndOfWord(string content, int start, int limit)
    {
        var end = start;
        while (end < limit && (end == start ? StartsName(content[end]) : ContinuesName(content[end])))
            end++;
        return end;
    }

    /// <summary>
    /// The place of the quote that closes the text opened at <paramref name="open"/>, or -1. Quotes “ ” nest; a backslash
    /// takes its meaning from the next character.
    /// </summary>
    public static int EndOfText(string content, int open, int limit)
    {
        var nests = content[open] == '“';
        var depth = 1;
        for (var i = open + 1; i < limit; i++)
        {
            var c = content[i];
            if (c == '\\')
                i++;
            else if (nests && c == '“')
                depth++;
            else if (nests ? c == '”' : Fold(c) == '"')
                depth--;
            if (depth == 0)
                return i;
        }
        return -1;
    }

    public static string FoldAll(ReadOnlySpan<char> text)
    {
        Span<char> folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        for (var i = 0; i < text.Length; i++)
            folded[i] = Fold(text[i]);
        return folded.ToString();
    }
}
