using System.Collections.Immutable;

namespace ReportLint.Reports.Bodies;

/// <summary>What it takes to know which report this is.</summary>
/// <param name="Path">As findings print it.</param>
/// <param name="Year">The fiscal year; null when neither the report nor its path tells.</param>
/// <param name="Names">The names under which its body is known, the surest first: in the title, as issuer, in the path.</param>
public sealed record FiledReport(string Path, int? Year, ImmutableArray<string> Names)
{
    /// <summary>The year its path tells; null when it tells none.</summary>
    public int? PathYear { get; init; }

    public static FiledReport Of(Report report, string? pathIssuer, int? pathYear)
    {
        var facts = report.Facts;
        return new FiledReport(
            report.Source.Path, facts.Year?.Value ?? pathYear,
            [.. new[] { facts.TitleBody?.Value, facts.Issuer?.Value, pathIssuer }.OfType<string>().Distinct()])
        {
            PathYear = pathYear,
        };
    }
}
