using ReportLint.Reports.Forms;

namespace ReportLint.Reports.Reading;

/// <summary>
/// Words of a form or a vocabulary made comparable with folded text. <c>…</c> in them stands for any characters but the
/// end of a sentence.
/// </summary>
sealed class Wording
{
    /// <summary>How many folded characters one <c>…</c> can stand for, so that matching stays linear.</summary>
    const int LongestGap = 24;

    const string SentenceEnds = "。;!?";

    readonly string[] pieces;

    Wording(string[] pieces) => this.pieces = pieces;

    public static Wording Of(string words, ScriptVariants script) =>
        new([.. words.Split('…').Select(piece => FoldedText.Fold(piece, script))]);

    /// <summary>Whether it begins with its own words, so that it can be looked for in running text.</summary>
    public bool HasStart => pieces[0].Length > 0;

    /// <summary>Whether no … is in it.</summary>
    public bool IsFixed => pieces.Length == 1;

    /// <summary>Whether anything may follow its last words.</summary>
    public bool IsOpen => pieces[^1].Length == 0 && pieces.Length > 1;

    /// <summary>How many of its characters are fixed: of two wordings that match, the one with more says more.</summary>
    public int Weight => pieces.Sum(p => p.Length);

    /// <summary>How many folded characters it covers from the start of <paramref name="text"/>, as few as possible; -1 when it does not stand there.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(pieces[0], StringComparison.Ordinal))
            return -1;
        var end = pieces[0].Length;
        foreach (var piece in pieces.AsSpan(1))
        {
            var gap = text[end..Math.Min(text.Length, end + LongestGap + piece.Length)];
            var found = gap.IndexOf(piece, StringComparison.Ordinal);
            if (found < 0 || gap[..found].ContainsAny(SentenceEnds))
                return -1;
            end += found + piece.Length;
        }
        return end;
    }

    /// <summary>Whether it covers all of a short text.</summary>
    public bool Matches(ReadOnlySpan<char> text)
    {
        if (pieces.Length == 1)
            return text.SequenceEqual(pieces[0]);
        var last = pieces[^1];
        if (!text.EndsWith(last, StringComparison.Ordinal) || !text.StartsWith(pieces[0], StringComparison.Ordinal))
            return false;
        var end = pieces[0].Length;
        foreach (var piece in pieces.AsSpan(1..^1))
        {
            var found = text[end..].IndexOf(piece, StringComparison.Ordinal);
            if (found < 0)
                return false;
            end += found + piece.Length;
        }
        return end + last.Length <= text.Length;
    }
}
