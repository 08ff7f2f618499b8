using ReportLint.Configuration;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>Gives a report the facts that its path tells where the report itself does not state them.</summary>
public static class PathFacts
{
    public static Report Add(Report report, ReportSettings settings, FormSet forms)
    {
        var facts = report.Facts;
        var start = report.Source.At(new TextSpan(0, 0));
        if (settings.Issuer is { } issuer && facts.Issuer is null)
            facts = facts with { Issuer = new Fact<string>(issuer, start) };
        if (settings.Year is { } year && facts.Year is null)
            facts = facts with { Year = new Fact<int>(year, start), DueForm = forms.DueFor(year) };
        return ReferenceEquals(facts, report.Facts) ? report : report with { Facts = facts };
    }
}
