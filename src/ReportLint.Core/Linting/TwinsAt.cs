using ReportLint.Reports.Similarity;

namespace ReportLint.Linting;

/// <summary>The reports of a series whose prose at one place is worth comparing.</summary>
/// <param name="Before">By their places in the series, each with the one before it.</param>
public sealed record TwinsAt(ProsePlace Place, Dictionary<int, int> Before);
