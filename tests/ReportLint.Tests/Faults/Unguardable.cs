using System.Collections.Immutable;

namespace ReportLint.Tests.Faults;

/// <summary>
/// Faults that nothing in a report contradicts, so that no rule can find them. Each is allowed only where the prose does
/// not repeat the figure, and only as long as some fault is missed for it.
/// </summary>
/// <param name="What">How the name of what was changed begins.</param>
/// <param name="Kind">What was done to it.</param>
/// <param name="Reason">Why nothing tells.</param>
sealed record Unguardable(string What, string Kind, string Reason)
{
    const string Free = "表二的数只印一次，没有合计；正文不重复时无从核对";
    const string Amount = "金额可以是任何不为负的数，可有小数；正文不重复时无从核对";
    const string Sign = "本年增减可正可负；正文不重复、上一年项目数量又足够减时无从核对";
    const string Sum = "累计数没有一次性核对的依据：可以多于本年新收";
    const string Charged = "收费的份数和金额在表内没有对应的数；金额只能核对是不是10元的整数倍";

    /// <summary>The cells of table two that prose repeats, by the names of their marks.</summary>
    static readonly Dictionary<string, string> Repeated = new()
    {
        ["制发"] = "规范性文件[行政规范性文件, 本年制发件数]",
        ["废止"] = "规范性文件[行政规范性文件, 本年废止件数]",
        ["有效"] = "规范性文件[行政规范性文件, 现行有效件数]",
        ["新制"] = "规范性文件[规范性文件, 本年新制作数量]",
        ["新公"] = "规范性文件[规范性文件, 本年新公开数量]",
        ["总数"] = "规范性文件[规范性文件, 对外公开总数量]",
        ["服务"] = "行政许可[其他对外管理服务事项, 处理决定数量]",
        ["许可减少"] = "行政许可[行政许可, 本年增/减]",
        ["服务增加"] = "行政许可[其他对外管理服务事项, 本年增/减]",
        ["处罚增加"] = "行政处罚强制[行政处罚, 本年增/减]",
        ["强制减少"] = "行政处罚强制[行政强制, 本年增/减]",
        ["收费"] = "收费[行政事业性收费, 本年收费金额]",
        ["采购"] = "采购[政府集中采购, 采购项目数量]",
        ["金额"] = "采购[政府集中采购, 采购总金额]",
    };

    static readonly string[] Decisions = ["许可", "处罚", "强制"];

    static readonly string[] Changes = ["+1", "-1", "×10", "swapped"];

    public static ImmutableArray<Unguardable> Figures { get; } =
    [
        .. Each("规范性文件[", Free, Changes),
        .. Each("行政许可[", Free, Changes),
        .. Each("行政处罚强制[", Free, Changes),
        .. Each("收费[行政事业性收费, 上一年项目数量]", Free, Changes),
        .. Each("采购[政府集中采购, 采购项目数量]", Free, Changes),
        .. Each("收费[行政事业性收费, 本年收费金额]", Amount, [.. Changes, "decimal"]),
        .. Each("行政许可[行政许可, 本年增/减]", Sign, "negative"),
        .. Each("行政许可[其他对外管理服务事项, 本年增/减]", Sign, "negative"),
        .. Each("行政处罚强制[行政处罚, 本年增/减]", Sign, "negative"),
        .. Each("行政处罚强制[行政强制, 本年增/减]", Sign, "negative"),
        .. Each("收费[行政事业性收费, 本年增/减]", Sign, [.. Changes, "negative"]),
    ];

    public static ImmutableArray<Unguardable> Prose { get; } =
    [
        .. Each("累计", Sum, "prose +1", "prose -1", "prose ×10"),
        .. Each("率", "商恰在两个数正中间时，往上往下取都对", "prose -1"),
        .. Each("收费", "金额可以按整数写，差一以内不能证明写错", "prose +1", "prose -1"),
        .. Each("办结", "写成的数恰好等于新收数时，可能只说本年新收的", "prose -1"),
        .. Each("诉讼", "写成的数恰好等于其中一类时，可能只说那一类", "prose -1"),
        .. Each("实收", Charged, "prose ×10", "prose swapped"),
    ];

    /// <summary>What excuses a missed fault; null when it ought to have been found.</summary>
    public static Unguardable? Excusing(ImmutableArray<Unguardable> excuses, SoundReport report, Fault fault) =>
        report.Marks.Any(m => m.Kind == MarkKind.Figure && Repeats(m.Name, fault.What))
            ? null
            : excuses.FirstOrDefault(e => e.Kind == fault.Kind && fault.What.StartsWith(e.What, StringComparison.Ordinal));

    static bool Repeats(string mark, string cell) =>
        Repeated.GetValueOrDefault(mark) == cell || (Decisions.Contains(mark) && cell.Contains($"[行政{mark}, ", StringComparison.Ordinal) && cell.EndsWith("处理决定数量]", StringComparison.Ordinal));

    static IEnumerable<Unguardable> Each(string what, string reason, params string[] kinds) => kinds.Select(k => new Unguardable(what, k, reason));
}
