using System.Globalization;

namespace ReportLint.Tests.Faults;

/// <summary>
/// Faults that nothing in a report contradicts, so that no rule can find them. Each is allowed only where the prose does
/// not repeat the figure, and only as long as some fault is missed for it.
/// </summary>
static class Unguardable
{
    const string Free = "表二的数只印一次，没有合计；正文不重复时无从核对";
    const string Amount = "金额可以是任何不为负的数，可有小数；正文不重复时无从核对";
    const string Sign = "本年增减可正可负；正文不重复、上一年项目数量又足够减时无从核对";
    const string Sum = "累计数没有一次性核对的依据：可以多于本年新收";
    const string Charged = "收费的份数和金额在表内没有对应的数；金额只能核对是不是10元的整数倍";

    static readonly string[] Changes = ["+1", "-1", "×10", "swapped"];

    public static readonly (string What, string[] Kinds, string Reason)[] Entries =
    [
        ("规范性文件[", Changes, Free),
        ("行政许可[", Changes, Free),
        ("行政处罚强制[", Changes, Free),
        ("收费[行政事业性收费, 上一年项目数量]", Changes, Free),
        ("采购[政府集中采购, 采购项目数量]", Changes, Free),
        ("采购[政府集中采购, 采购总金额]", [.. Changes, "decimal"], Amount),
        ("收费[行政事业性收费, 本年收费金额]", [.. Changes, "decimal"], Amount),
        ("行政许可[行政许可, 本年增/减]", ["negative"], Sign),
        ("行政许可[其他对外管理服务事项, 本年增/减]", ["negative"], Sign),
        ("行政处罚强制[行政处罚, 本年增/减]", ["negative"], Sign),
        ("行政处罚强制[行政强制, 本年增/减]", ["negative"], Sign),
        ("收费[行政事业性收费, 本年增/减]", [.. Changes, "negative"], Sign),
        ("累计", ["prose +1", "prose -1", "prose ×10"], Sum),
        ("率", ["prose -1", "prose +1"], "商恰在两个数正中间时，往上往下取都对"),
        ("收费", ["prose +1", "prose -1"], "金额可以按整数写，差一以内不能证明写错"),
        ("实收", ["prose ×10", "prose swapped"], Charged),
        ("通知", ["prose ×10"], Charged),
    ];

    /// <summary>The entry a missed fault falls under; null when it ought to have been found.</summary>
    public static (string What, string[] Kinds, string Reason)? EntryFor(SoundReport report, Fault fault)
    {
        if (report.Report.Tables.SelectMany(t => t.Cells.Select(c => (Table: t, Cell: c))).FirstOrDefault(c => Planting.FigureFaults.Name(c.Table, c.Cell) == fault.What) is { Cell: { } cell }
            && report.Marks.Any(m => m.Kind == MarkKind.Figure && SaysTheSame(report.Text.Substring(m.Span.Start, m.Span.Length), cell.Raw)))
            return null;
        var entry = Entries.FirstOrDefault(e => fault.What.StartsWith(e.What, StringComparison.Ordinal) && e.Kinds.Contains(fault.Kind));
        return entry.What is null ? null : entry;
    }

    static bool SaysTheSame(string prose, string figure) =>
        decimal.TryParse(prose, CultureInfo.InvariantCulture, out var told) && decimal.TryParse(figure.TrimStart('+'), CultureInfo.InvariantCulture, out var entered) && told == Math.Abs(entered) && told > 9;
}
