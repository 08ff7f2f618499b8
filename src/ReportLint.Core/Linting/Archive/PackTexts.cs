using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Rules;

namespace ReportLint.Linting.Archive;

/// <summary>
/// Texts that the results of one pack have in common, so that a number stands for each: its rules and its forms' cells.
/// A result can be read only with the pack it was written with.
/// </summary>
public sealed class PackTexts
{
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public PackTexts(RulePack pack)
    {
        Pack = pack;
        Texts = [.. pack.Rules.Select(r => r.Rule.Id).Concat(pack.Forms.Forms.SelectMany(f => f.Tables).SelectMany(NamesIn)).Distinct()];
        for (var i = 0; i < Texts.Length; i++)
            numbers[Texts[i]] = i;
    }

    public RulePack Pack { get; }

    internal ImmutableArray<string> Texts { get; }

    /// <summary>Its number; negative when it has none.</summary>
    internal int NumberOf(string text) => numbers.GetValueOrDefault(text, -1);

    /// <summary>As the elements that rules go through are called.</summary>
    static IEnumerable<string> NamesIn(FormTable table) =>
    [
        table.Form, table.Id, .. table.Rows.Select(r => r.Name), .. table.Columns.Select(c => c.Name),
        .. from row in table.Rows from column in table.Columns select $"{table.Id}[{row.Name}, {column.Name}]",
    ];
}
