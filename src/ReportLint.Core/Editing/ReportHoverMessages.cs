using System.Globalization;
using ReportLint.Reports;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>What a hover over a report says.</summary>
static class ReportHoverMessages
{
    public static LocalizedText Cell(Table table, Cell cell) => new(
        $"**{table.Form.Id}[{cell.Row.Name}, {cell.Column.Name}]**（{table.Form.Form} 格式）",
        $"**{table.Form.Id}[{cell.Row.Name}, {cell.Column.Name}]** (form {table.Form.Form})");

    public static LocalizedText Unreadable(CellValue.Unreadable value)
    {
        var candidates = string.Join("、", value.Candidates.Select(c => c.ToString(CultureInfo.InvariantCulture)));
        return candidates.Length == 0
            ? new("这一格看不清。", "This cell cannot be read.")
            : new($"这一格看不清，可能是：{candidates}", $"This cell cannot be read; it may be: {candidates}");
    }

    public static LocalizedText AssumesRowSum => new("数字粘连在一起，按本行合计分开。", "The digits ran together and were parted by the row's sum.");

    public static LocalizedText Verdict(Verdict verdict, Comparison? compared)
    {
        var element = verdict.Element is null ? "" : $" [{verdict.Element}]";
        return new(
            $"- {Mark(verdict.Outcome)} `{verdict.Rule.Id}`{element} {OutcomeMessages.Name(verdict.Outcome).Chinese}：{Sides(verdict, compared) ?? verdict.Reason.Chinese}",
            $"- {Mark(verdict.Outcome)} `{verdict.Rule.Id}`{element} {OutcomeMessages.Name(verdict.Outcome).English}: {Sides(verdict, compared) ?? verdict.Reason.In(Language.English)}");
    }

    public static LocalizedText More(int count) => new($"- 另有 {count} 条", $"- and {count} more");

    static string? Sides(Verdict verdict, Comparison? compared) => compared is { } sides
        ? $"{sides.Left} {(verdict.Outcome == Outcome.Pass ? "✓" : "↔")} {sides.Right}{(sides.Difference is null or "0" ? "" : $" (Δ {sides.Difference})")}"
        : null;

    static string Mark(Outcome outcome) => outcome switch
    {
        Outcome.Fail => "✗",
        Outcome.Pass => "✓",
        Outcome.Undecided => "?",
        _ => "–",
    };
}
