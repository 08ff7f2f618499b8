namespace ReportLint.Benchmarks;

/// <summary>The twelve checks every tool makes, by the ids of the rules that make them here.</summary>
static class Check
{
    public const string SectionMissing = "section.missing";
    public const string SectionOrder = "section.order";
    public const string Row = "t3.row";
    public const string Result = "t3.result";
    public const string Flow = "t3.flow";
    public const string Review = "t4.review";
    public const string Direct = "t4.direct";
    public const string AfterReview = "t4.after_review";
    public const string WrongTemplate = "template.wrong_year";
    public const string TableAbsent = "table.absent";
    public const string PeriodMissing = "period.missing";
    public const string FeeMissing = "fee.statement_missing";

    public static IReadOnlyList<string> All { get; } =
    [
        SectionMissing, SectionOrder, Row, Result, Flow, Review, Direct, AfterReview, WrongTemplate, TableAbsent, PeriodMissing, FeeMissing,
    ];
}
