using System.Collections.Immutable;
using ReportLint.Reports.Forms;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>Word ends of names, each with what it says of the name.</summary>
sealed class NameEnds<T>
{
    readonly Dictionary<string, NameEnd<T>>.AlternateLookup<ReadOnlySpan<char>> meanings;
    readonly int[] lengths;

    public NameEnds(IEnumerable<NameEnd<T>> ends)
    {
        var all = new Dictionary<string, NameEnd<T>>(StringComparer.Ordinal);
        foreach (var end in ends)
        {
            if (end.End.Length > 0)
                all.TryAdd(end.End, end);
        }
        meanings = all.GetAlternateLookup<ReadOnlySpan<char>>();
        Words = [.. all.Keys];
        var found = new List<int>();
        foreach (var word in Words)
        {
            if (!found.Contains(word.Length))
                found.Add(word.Length);
        }
        found.Sort();
        found.Reverse();
        lengths = [.. found];
    }

    public ImmutableArray<string> Words { get; }

    /// <summary>The longest end the name has, and its meaning; length 0 when it has none.</summary>
    public int Of(ReadOnlySpan<char> name, out T? meaning)
    {
        foreach (var length in lengths)
        {
            if (length > name.Length || !meanings.TryGetValue(name[^length..], out var end))
                continue;
            meaning = end.Meaning;
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
