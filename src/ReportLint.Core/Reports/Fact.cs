using ReportLint.Text;

namespace ReportLint.Reports;

/// <summary>A fact the report states, and where.</summary>
public sealed record Fact<T>(T Value, Location Location);
