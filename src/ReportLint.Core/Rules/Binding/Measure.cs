namespace ReportLint.Rules.Binding;

/// <summary>What a number measures. Numbers of different measures are never added or compared; a bare number goes with any.</summary>
enum Measure
{
    None,
    Count,

    /// <summary>Held in yuan.</summary>
    Money,
    Length,
    Days,
}

/// <summary>The units numbers carry in rules and in forms.</summary>
static class Units
{
    public const string Yuan = "元";
    public const string TenThousandYuan = "万元";

    public static Measure MeasureOf(string? unit) => unit switch
    {
        null or "" or "%" => Measure.None,
        Yuan or TenThousandYuan => Measure.Money,
        "字" => Measure.Length,
        "天" => Measure.Days,
        _ => Measure.Count,
    };

    /// <summary>How many of the measure's base unit one such unit is.</summary>
    public static decimal ScaleOf(string? unit) => unit switch
    {
        TenThousandYuan => 10_000,
        "%" => 0.01m,
        _ => 1,
    };
}
