using System.Numerics;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>A word that names rows and nothing else, to be found again where it is misprinted.</summary>
sealed class RowWord(string text)
{
    readonly ulong letters = LettersOf(text);

    public string Text => text;

    /// <summary>Whether two thirds of its characters occur in what was written.</summary>
    /// <param name="writtenLetters">Of the same words, by <see cref="LettersOf"/>.</param>
    public bool SharesMostWith(string written, ulong writtenLetters) =>
        IsMost(text.Length - BitOperations.PopCount(letters & ~writtenLetters)) && IsMost(text.Count(written.Contains));

    /// <summary>A bit for every 64th character that occurs: two texts without a common bit have no common character.</summary>
    public static ulong LettersOf(string text)
    {
        var letters = 0UL;
        foreach (var c in text)
            letters |= 1UL << c;
        return letters;
    }

    bool IsMost(int characters) => characters * 3 >= text.Length * 2;
}
