using System.Collections.Immutable;
using ReportLint.Rules.Binding;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>Fills in a message the author wrote.</summary>
static class WrittenMessage
{
    public static LocalizedText Fill(Run run, BoundMessage message, Comparison? comparison) => new(
        Fill(run, message.Chinese, comparison, Language.Chinese),
        message.English is { } english ? Fill(run, english, comparison, Language.English) : null);

    static string Fill(Run run, ImmutableArray<MessagePiece> pieces, Comparison? comparison, Language language) =>
        string.Concat(pieces.Select(p => p.Slot switch
        {
            MessageSlot.Plain => p.Text,
            MessageSlot.Left => comparison?.Left,
            MessageSlot.Right => comparison?.Right,
            MessageSlot.Difference => comparison?.Difference,
            MessageSlot.Row => run.Row?.Name,
            MessageSlot.Column => run.Column?.Name,
            _ => ValueOf(run, p.Text).In(language),
        } ?? "?"));

    /// <summary>What was read for an operand; of several cells under one name, their values in order.</summary>
    static LocalizedText ValueOf(Run run, string written)
    {
        var values = run.Evidence.Entries
            .Where(e => e.Operand.Name == written || ReferenceBinder.Compact(run.Rule.Written(e.Node)) == written)
            .Select(e => e.Operand.Value).ToList();
        return values.Count == 0
            ? Wording.NotFound
            : new(string.Join("、", values.Select(v => v.Chinese)), string.Join(", ", values.Select(v => v.English ?? v.Chinese)));
    }
}
