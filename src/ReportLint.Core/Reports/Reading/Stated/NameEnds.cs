using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>Word ends of names, each with what it says of the name.</summary>
sealed class NameEnds<T>
{
    readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> meanings;
    readonly int[] lengths;

    public NameEnds(IEnumerable<(string End, T Meaning)> ends)
    {
        var all = ends.Where(e => e.End.Length > 0).DistinctBy(e => e.End).ToFrozenDictionary(e => e.End, e => e.Meaning, StringComparer.Ordinal);
        meanings = all.GetAlternateLookup<ReadOnlySpan<char>>();
        lengths = [.. all.Keys.Select(k => k.Length).Distinct().OrderDescending()];
        Words = all.Keys;
    }

    public ImmutableArray<string> Words { get; }

    /// <summary>The longest end the name has, and its meaning; length 0 when it has none.</summary>
    public int Of(ReadOnlySpan<char> name, out T? meaning)
    {
        foreach (var length in lengths)
        {
            if (length <= name.Length && meanings.TryGetValue(name[^length..], out meaning))
                return length;
        }
        meaning = default;
        return 0;
    }

    /// <summary>The longest end that stands at the start of a text; 0 when none does.</summary>
    public int At(ReadOnlySpan<char> text)
    {
        foreach (var length in lengths)
        {
            if (length <= text.Length && meanings.ContainsKey(text[..length]))
                return length;
        }
        return 0;
    }
}
