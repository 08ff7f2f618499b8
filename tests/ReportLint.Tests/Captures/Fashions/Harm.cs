using System.Text.RegularExpressions;
using ReportLint.Tests.Captures.Printing;

namespace ReportLint.Tests.Captures.Fashions;

/// <summary>What copying and typing do to labels.</summary>
/// <param name="IsSlight">Whether reading should lose nothing by it.</param>
sealed record Harm(string Name, bool IsSlight, Func<PrintedTable, Dice, PrintedTable> Do)
{
    public static IReadOnlyList<Harm> All { get; } =
    [
        new("none", true, (table, _) => table),
        new("broken labels", true, (table, dice) => EachLabel(table, dice, 25, l => Insert(l, dice, "\n"))),
        new("spaced labels", true, (table, dice) => EachLabel(table, dice, 25, l => Insert(l, dice, " "))),
        new("misspelt labels", false, (table, dice) => EachLabel(table, dice, 8, l => Misspell(l, dice))),
        new("no ordinals", false, (table, dice) => EachLabel(table, dice, 60, WithoutOrdinal)),
        new("cut headers", false, (table, _) => table.Select(c => c.Role == CellRole.Header && c.Text.Length == 4 ? c with { Text = c.Text[..2] } : c.Role == CellRole.Header && c.Text.StartsWith("本年", StringComparison.Ordinal) ? c with { Text = c.Text[..3] } : c)),
        new("extra row", false, AddRow),
        new("repeated header", false, RepeatHeader),
    ];

    public override string ToString() => Name;

    static PrintedTable EachLabel(PrintedTable table, Dice dice, int percent, Func<string, string> change) =>
        table.Select(c => c.Role != CellRole.Figure && c.Text.Length > 3 && dice.Chance(percent) ? c with { Text = change(c.Text) } : c);

    static string Insert(string label, Dice dice, string what) => label.Insert(dice.Between(1, label.Length - 1), what);

    static string Misspell(string label, Dice dice)
    {
        var at = dice.Between(2, label.Length - 1);
        return dice.Below(3) switch
        {
            0 => label.Remove(at, 1),
            1 => label[..at] + "某" + label[(at + 1)..],
            _ => label.Insert(at, label[at].ToString()),
        };
    }

    static string WithoutOrdinal(string label) => Regex.Replace(label, "^([一二三四]、|（.）|[0-9]\\.)", "");

    static PrintedTable AddRow(PrintedTable table, Dice dice)
    {
        if (table.Rows[^1][0].Role != CellRole.Label)
            return table;
        var figures = table.Rows[^1].Where(c => c.Role == CellRole.Figure).Select(_ => new PrintedCell(dice.Below(50).ToString(System.Globalization.CultureInfo.InvariantCulture), CellRole.Figure));
        var at = dice.Between(table.Rows.Length - 1, table.Rows.Length);
        return new PrintedTable(table.Rows.Insert(at, [new PrintedCell("其他主动公开文件", CellRole.Label, 1, table.Rows[^1][0].ColumnSpan), .. figures]));
    }

    static PrintedTable RepeatHeader(PrintedTable table, Dice dice)
    {
        var header = table.Rows.TakeWhile(PrintedTable.IsHeader).ToList();
        return header.Count < table.Rows.Length && table.Rows.Length > 12 ? new PrintedTable(table.Rows.InsertRange(dice.Between(header.Count + 3, table.Rows.Length - 2), header)) : table;
    }
}
