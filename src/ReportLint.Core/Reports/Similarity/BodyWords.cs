using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportLint.Reports.Forms;

namespace ReportLint.Reports.Similarity;

/// <summary>The words by which a report speaks of its own body: the name, the places in it, with and without the word for their kind.</summary>
sealed class BodyWords(FormSet forms)
{
    const int Shortest = 2;

    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> bodies = Ends(forms.Vocabulary.Bodies.Select(b => b.End));
    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> places = Ends(forms.Vocabulary.Places.Select(p => p.End));

    /// <summary>The words in the folded script, longest first.</summary>
    public ImmutableArray<string> Of(params IEnumerable<Facts> bodiesNamed)
    {
        var words = new HashSet<string>();
        foreach (var name in bodiesNamed.SelectMany(f => new[] { f.Issuer?.Value, f.TitleBody?.Value }).OfType<string>())
            Add(FoldedText.Fold(name, forms.Script), words);
        return [.. words.Where(w => w.Length >= Shortest).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)];
    }

    void Add(string name, HashSet<string> words)
    {
        words.Add(name);
        var place = name[..^EndOf(name, bodies)];
        words.Add(place);
        for (var start = 0; start < place.Length;)
        {
            var end = NextEnd(place, start);
            words.Add(place[start..end]);
            words.Add(place[start..(end - EndOf(place.AsSpan(start, end - start), places))]);
            start = end;
        }
    }

    /// <summary>Where the next place of the name ends, at its own end if need be.</summary>
    int NextEnd(string name, int start)
    {
        for (var end = start + Shortest; end < name.Length; end++)
        {
            if (EndOf(name.AsSpan(start, end - start), places) > 0)
                return end;
        }
        return name.Length;
    }

    /// <summary>The length of the longest such end that leaves something before it.</summary>
    static int EndOf(ReadOnlySpan<char> name, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ends)
    {
        for (var start = 1; start < name.Length; start++)
        {
            if (ends.Contains(name[start..]))
                return name.Length - start;
        }
        return 0;
    }

    static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ends(IEnumerable<string> ends) =>
        ends.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
