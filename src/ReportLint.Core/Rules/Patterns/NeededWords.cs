using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Rules.Patterns;

/// <summary>Stretches of plain text, folded, one of which every match of a pattern contains.</summary>
sealed class NeededWords(ImmutableArray<string> words)
{
    readonly int[][] pairs = [.. words.Select(CharacterPairs.Of)];
    WordSearch? search;

    public ImmutableArray<string> Words => words;

    public bool AreIn(ReadOnlySpan<char> text) => Search.OccursIn(text);

    public int IndexIn(ReadOnlySpan<char> text) => words is [var only] ? text.IndexOf(only, StringComparison.Ordinal) : Search.IndexIn(text);

    /// <summary>Whether one of them can be in a text with these pairs of characters.</summary>
    public bool MayBeIn(CharacterPairs text)
    {
        foreach (var word in pairs)
        {
            if (text.MayHold(word))
                return true;
        }
        return false;
    }

    /// <summary>Made when a text is first searched: most texts lack a pair of the words' characters and are not.</summary>
    WordSearch Search => search ??= new WordSearch(words);
}
