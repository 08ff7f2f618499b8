using ReportLint.Text;

namespace ReportLint.Reports.Reading.Headings;

/// <summary>A heading as it was found in the folded text.</summary>
/// <param name="Part">Which part of the form it names; null when none.</param>
/// <param name="Ordinal">The numerals printed, folded; null when there were none.</param>
/// <param name="Whole">Ordinal and title.</param>
sealed record Heading(int? Part, string? Ordinal, TextSpan Whole, TextSpan Title);
