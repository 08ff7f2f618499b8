using System.Collections.Frozen;

namespace ReportLint.Reports.Reading;

/// <summary>A set of words, asked whether a text ends with one of them.</summary>
sealed class WordEnds
{
    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    readonly int[] lengths;

    public WordEnds(IEnumerable<string> words)
    {
        var set = words.Where(w => w.Length > 0).ToFrozenSet(StringComparer.Ordinal);
        this.words = set.GetAlternateLookup<ReadOnlySpan<char>>();
        lengths = [.. set.Select(w => w.Length).Distinct().OrderDescending()];
    }

    /// <summary>The length of the longest word the text ends with; 0 when it ends with none.</summary>
    public int LengthIn(ReadOnlySpan<char> text)
    {
        foreach (var length in lengths)
        {
            if (length <= text.Length && words.Contains(text[^length..]))
                return length;
        }
        return 0;
    }
}
