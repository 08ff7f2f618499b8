using ReportLint.Rules.Binding;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>What a rule read about one element, in the order it was read, and why it may not be able to decide.</summary>
/// <param name="into">The ledger of the report being linted, for what is read in another; null for that ledger itself.</param>
/// <param name="word">How the other report is called in front of what is read there.</param>
sealed class Ledger(Ledger? into = null, string word = "")
{
    readonly List<Entry> entries = [];
    readonly List<(TextSpan Node, Location Location)> places = [];
    readonly HashSet<(string, Location?)> seen = [];
    readonly List<LocalizedText> missing = [];
    readonly Dictionary<NumberComparison, Compared> comparisons = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<Entry> Entries => into?.Entries ?? entries;

    /// <summary>What was looked for in vain, so that nothing could be read.</summary>
    public IReadOnlyList<LocalizedText> Missing => into?.Missing ?? missing;

    /// <summary>The comparisons of numbers made, with both sides and left minus right.</summary>
    public IReadOnlyDictionary<NumberComparison, Compared> Comparisons => into?.Comparisons ?? comparisons;

    /// <summary>The same ledger for what is read in another report.</summary>
    public Ledger In(string report) => new(into ?? this, report);

    /// <summary>What is read again is told once, but counts as read wherever the rule reads it.</summary>
    public void Add(TextSpan node, string name, LocalizedText value, Location? location, OperandState state = OperandState.Known)
    {
        if (into is not null)
        {
            into.Add(node, name.StartsWith(word, StringComparison.Ordinal) ? name : $"{word}.{name}", value, location, state);
            return;
        }
        if (location is not null)
            places.Add((node, location));
        if (seen.Add((name, location)))
            entries.Add(new Entry(node, new Operand(name, value, location), state));
    }

    public void Add(NumberComparison comparison, Compared compared) => (into ?? this).comparisons[comparison] = compared;

    public Mark Here => into?.Here ?? new(entries.Count, places.Count);

    /// <summary>Leaves out what was read since then: it turned out not to matter.</summary>
    public void ForgetSince(Mark mark)
    {
        if (into is not null)
        {
            into.ForgetSince(mark);
            return;
        }
        for (var i = entries.Count - 1; i >= mark.Entries; i--)
        {
            seen.Remove((entries[i].Operand.Name, entries[i].Operand.Location));
            entries.RemoveAt(i);
        }
        places.RemoveRange(mark.Places, places.Count - mark.Places);
    }

    public void Miss(LocalizedText what)
    {
        if (into is not null)
        {
            into.Miss(new($"{word}：{what.Chinese}", $"{word}: {what.English ?? what.Chinese}"));
            return;
        }
        if (!missing.Contains(what))
            missing.Add(what);
    }

    /// <summary>Where the first operand that a stretch of the rule read in a source stands.</summary>
    public Location? LocationWithin(TextSpan node, SourceText source) =>
        places.Find(p => node.Contains(p.Node) && ReferenceEquals(p.Location.Source, source)).Location;

    /// <summary>Where the operands read within a stretch of the rule stand, in the order they were read.</summary>
    public IEnumerable<Location> LocationsWithin(TextSpan node) => places.Where(p => node.Contains(p.Node)).Select(p => p.Location);

    /// <summary>The operands read within some stretches of the rule, in the order they were first read.</summary>
    public IEnumerable<Operand> ReadWithin(IReadOnlyCollection<TextSpan> nodes)
    {
        var read = places.Where(p => nodes.Any(n => n.Contains(p.Node))).Select(p => p.Location).ToHashSet();
        return entries
            .Where(e => nodes.Any(n => n.Contains(e.Node)) || (e.Operand.Location is { } location && read.Contains(location)))
            .Select(e => e.Operand);
    }

    /// <summary>The operands read by the smallest stretch of the rule that holds a place.</summary>
    public IEnumerable<Operand> ReadAt(int offset)
    {
        List<TextSpan> nodes = [.. entries.Select(e => e.Node).Concat(places.Select(p => p.Node)).Where(n => n.Contains(offset))];
        return nodes.Count == 0 ? [] : ReadWithin([nodes.MinBy(n => n.Length)]);
    }

    /// <summary>How much had been read at some moment.</summary>
    public readonly record struct Mark(int Entries, int Places);

    /// <param name="Node">The stretch of the rule that read it.</param>
    public sealed record Entry(TextSpan Node, Operand Operand, OperandState State);
}

enum OperandState
{
    Known,
    Blank,
    Unreadable,
    NotThere,
}
