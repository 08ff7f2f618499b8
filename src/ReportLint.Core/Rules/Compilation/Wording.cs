using System.Globalization;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>How figures and states are written for people.</summary>
static class Wording
{
    public static LocalizedText Blank { get; } = new("空白", "blank");

    public static LocalizedText There { get; } = new("有", "there");

    public static LocalizedText Absent { get; } = new("没有", "not there");

    public static LocalizedText NotFound { get; } = new("未读到", "not found");

    public static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Date(DateOnly date) => date.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture);

    /// <summary>A figure in the unit people read: 3341.107万元, 99.3, 5.</summary>
    public static string InUnit(decimal value, string? unit) => unit switch
    {
        Units.TenThousandYuan or Units.Yuan => Number(value / Units.ScaleOf(unit)) + unit,
        _ => Number(value),
    };

    public static LocalizedText LineKind(FormTable table, FormLine line) => table.AllRows.Contains(line) ? new("行", "row") : new("列", "column");

    public static LocalizedText Cell(Cell cell) => cell.Value switch
    {
        CellValue.Number => new(cell.Raw),
        CellValue.Blank => Blank,
        CellValue.Placeholder => new($"“{cell.Raw}”", $"'{cell.Raw}'"),
        CellValue.Words => new($"文字“{cell.Raw}”", $"the words '{cell.Raw}'"),
        CellValue.Unreadable unreadable => Unreadable(unreadable),
        _ => NotFound,
    };

    public static LocalizedText Values(Figures figures, string? unit)
    {
        const int MostListed = 8;
        var parts = figures.Stretches.Take(MostListed).Select(s => Stretch(s, unit)).ToList();
        var more = figures.Stretches.Length > MostListed ? (" 等", " and others") : ("", "");
        return new(string.Join(" 或 ", parts.Select(p => p.Chinese)) + more.Item1, string.Join(" or ", parts.Select(p => p.English)) + more.Item2);
    }

    static LocalizedText Stretch(Stretch stretch, string? unit) => (stretch.Low, stretch.High) switch
    {
        ({ } low, { } high) when low == high => new(InUnit(low, unit), InUnit(low, unit)),
        ({ } low, { } high) => new($"{InUnit(low, unit)} 至 {InUnit(high, unit)}", $"{InUnit(low, unit)} to {InUnit(high, unit)}"),
        ({ } low, null) => new($"不小于 {InUnit(low, unit)}", $"at least {InUnit(low, unit)}"),
        (null, { } high) => new($"不大于 {InUnit(high, unit)}", $"at most {InUnit(high, unit)}"),
        _ => new("未知", "unknown"),
    };

    static LocalizedText Unreadable(CellValue.Unreadable unreadable)
    {
        const int MostListed = 6;
        var listed = unreadable.Candidates.Take(MostListed).Select(Number).ToList();
        if (listed.Count == 0)
            return new("看不清", "unreadable");
        var more = unreadable.Candidates.Length > MostListed;
        return new(
            $"看不清（{string.Join("、", listed)}{(more ? " 等" : "")}{(unreadable.MayBeBlank ? "，或空白" : "")}）",
            $"unreadable ({string.Join(", ", listed)}{(more ? " …" : "")}{(unreadable.MayBeBlank ? ", or blank" : "")})");
    }
}
