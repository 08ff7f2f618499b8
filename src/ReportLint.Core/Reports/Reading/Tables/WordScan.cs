using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>Finds the words of the forms on a page: from left to right, the longest at each place, none overlapping.</summary>
static class WordScan
{
    const int ShortWord = 2;

    public static ImmutableArray<WordHit> Find(FoldedText folded, FormWords words)
    {
        var hits = ImmutableArray.CreateBuilder<WordHit>();
        var free = 0;
        for (var at = words.NextBeginning(folded.Text, 0); at < folded.Length; at = words.NextBeginning(folded.Text, at))
        {
            if (words.LongestAt(folded.Text, at) is not { } word || IsPartOfAnother(folded, at, word, words))
            {
                at++;
                continue;
            }
            hits.Add(At(folded, free, at, word));
            free = at += word.Text.Length;
        }
        return hits.ToImmutable();
    }

    /// <summary>Whether a short word is but the beginning of other words, which the forms do not know.</summary>
    static bool IsPartOfAnother(FoldedText folded, int at, Word word, FormWords words)
    {
        var next = at + word.Text.Length;
        return word.Text.Length <= ShortWord && next < folded.Length && char.IsLetter(folded.Text[next])
            && folded.ToOriginal(next) == folded.ToOriginal(next - 1) + 1
            && LabelOrdinal.LengthAtStart(folded.Text.AsSpan(next)) == 0 && words.LongestAt(folded.Text, next) is null;
    }

    static WordHit At(FoldedText folded, int free, int at, Word word)
    {
        var before = folded.Text[Math.Max(free, at - 4)..at];
        var ordinal = LabelOrdinal.LengthBefore(before);
        var afterDigit = ordinal == 0 && before.Length > 0 && folded.ToOriginal(at) == folded.ToOriginal(at - 1) + 1
            && word.Meanings.Any(m => m.Ordinal.Length > 0 && m.Ordinal[0] == before[^1]);
        var span = folded.ToOriginal(TextSpan.FromBounds(at - ordinal, at + word.Text.Length));
        return new WordHit(span, word, ordinal > 0 && HasItsOrdinal(word, before[^ordinal..]), afterDigit);
    }

    /// <summary>Whether a word that is a column too stands with the ordinal of the row, not with that of another label that begins alike.</summary>
    static bool HasItsOrdinal(Word word, string ordinal)
    {
        var number = ordinal.Trim('(', ')', '.', '、', ',');
        return !word.Is(WordRole.Column)
            || word.Meanings.Any(m => m.Role == WordRole.Row && m.Ordinal.Contains(number, StringComparison.Ordinal));
    }
}
