using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>What a rule read about one element, in the order it was read, and why it may not be able to decide.</summary>
sealed class Ledger
{
    readonly List<Entry> entries = [];
    readonly HashSet<(string, Location?)> seen = [];
    readonly List<LocalizedText> missing = [];

    public IReadOnlyList<Entry> Entries => entries;

    /// <summary>What was looked for in vain, so that nothing could be read.</summary>
    public IReadOnlyList<LocalizedText> Missing => missing;

    public bool HasBlank => entries.Exists(e => e.State == OperandState.Blank);

    public void Add(TextSpan node, Operand operand, OperandState state)
    {
        if (seen.Add((operand.Name, operand.Location)))
            entries.Add(new Entry(node, operand, state));
    }

    /// <summary>Leaves out what was read since there were so many entries: it turned out not to matter.</summary>
    public void ForgetSince(int count)
    {
        for (var i = entries.Count - 1; i >= count; i--)
        {
            seen.Remove((entries[i].Operand.Name, entries[i].Operand.Location));
            entries.RemoveAt(i);
        }
    }

    public void Miss(LocalizedText what)
    {
        if (!missing.Contains(what))
            missing.Add(what);
    }

    /// <summary>Where the first operand read within a stretch of the rule stands.</summary>
    public Location? LocationWithin(TextSpan node) =>
        entries.Find(e => node.Contains(e.Node) && e.Operand.Location is not null)?.Operand.Location;

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
