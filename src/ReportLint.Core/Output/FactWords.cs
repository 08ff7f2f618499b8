using System.Globalization;
using ReportLint.Reports;

namespace ReportLint.Output;

/// <summary>The words by which outputs for programs name what a report says and what its cells hold.</summary>
static class FactWords
{
    public static string? Of(IssuerLevel? level) => level?.ToString().ToLowerInvariant();

    public static string? Of(IssuerKind? kind) => kind?.ToString().ToLowerInvariant();

    public static string? Of(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string StateOf(CellValue value) => value switch
    {
        CellValue.Number => "number",
        CellValue.Blank => "blank",
        CellValue.Placeholder => "placeholder",
        CellValue.Words => "text",
        _ => "unreadable",
    };
}
