namespace ReportLint.Rules;

/// <summary>The two sides of a comparison that was made; the difference is never negative. Ranges and sets are written out.</summary>
public sealed record Comparison(string Left, string Right, string? Difference);
