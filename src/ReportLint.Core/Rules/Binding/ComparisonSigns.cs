using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Binding;

/// <summary>How comparisons are printed.</summary>
static class ComparisonSigns
{
    public static string Of(ComparisonSign sign) => sign switch
    {
        ComparisonSign.Equal => "=",
        ComparisonSign.NotEqual => "≠",
        ComparisonSign.Less or ComparisonSign.Before => "<",
        ComparisonSign.AtMost or ComparisonSign.By => "≤",
        ComparisonSign.Greater or ComparisonSign.After => ">",
        _ => "≥",
    };
}
