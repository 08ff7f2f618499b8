using System.Globalization;
using ReportLint.Reports;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>Names the table or part a place of a report lies in.</summary>
static class FindingPlace
{
    /// <summary>The table's id, the part's number, a foreign part's title; empty for what lies before the first part or in another file.</summary>
    public static string Of(Report report, Location? location)
    {
        if (location is null || location.Source != report.Source)
            return "";
        if (report.Tables.FirstOrDefault(t => t.Location.Span.Contains(location.Span)) is { } table)
            return table.Form.Id;
        var part = report.Sections.LastOrDefault(s => s.Heading.Span.Start <= location.Span.Start);
        return part is null ? "" : part.Number?.ToString(CultureInfo.InvariantCulture) ?? part.Title;
    }
}
