using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>Where a finding points when what is wrong is that something is not there.</summary>
static class Places
{
    public static Location Start(Report report) => report.Source.At(new TextSpan(0, 0));

    /// <summary>The heading of the part it should follow, else of the one it should precede, else the start of the report.</summary>
    public static Location OfMissingPart(Report report, int part)
    {
        var before = report.Sections.Where(s => s.Number < part).MaxBy(s => s.Number);
        var after = report.Sections.Where(s => s.Number > part).MinBy(s => s.Number);
        return before?.Heading ?? after?.Heading ?? Start(report);
    }

    /// <summary>The heading of the part the table belongs to.</summary>
    public static Location OfMissingTable(Report report, ImmutableArray<Form> forms, string table)
    {
        var part = forms.Select(f => f.Table(table)).FirstOrDefault(t => t is not null)?.Part ?? 0;
        return report.Section(part)?.Heading ?? OfMissingPart(report, part);
    }
}
