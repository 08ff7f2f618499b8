using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Deciding;

/// <summary>The differences left − right for which a comparison holds; ≠ is the complement of =.</summary>
readonly record struct Band(decimal? Low, bool LowIsOpen, decimal? High, bool HighIsOpen)
{
    /// <param name="tolerance">How far two equal figures may lie apart; not negative.</param>
    public static Band Of(ComparisonSign sign, decimal tolerance) => sign switch
    {
        ComparisonSign.Less or ComparisonSign.Before => new(null, false, tolerance, true),
        ComparisonSign.AtMost or ComparisonSign.By => new(null, false, tolerance, false),
        ComparisonSign.Greater or ComparisonSign.After => new(-tolerance, true, null, false),
        ComparisonSign.AtLeast or ComparisonSign.Since => new(-tolerance, false, null, false),
        _ => new(-tolerance, false, tolerance, false),
    };

    public bool Contains(decimal value) =>
        (Low is not { } low || (LowIsOpen ? value > low : value >= low))
        && (High is not { } high || (HighIsOpen ? value < high : value <= high));
}
