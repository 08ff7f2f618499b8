namespace ReportLint.Rules.Patterns;

/// <summary>What a capture of a pattern takes.</summary>
enum CaptureType
{
    Number,

    /// <summary>A number with 元, 万元 or 亿元.</summary>
    Amount,
    Percentage,
    Date,
    Year,
    Text,

    /// <summary>分项: all numbers with one measure word up to the sentence's end, added up.</summary>
    Parts,
}
