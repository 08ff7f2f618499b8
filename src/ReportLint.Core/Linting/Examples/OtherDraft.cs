using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Compilation;
using ReportLint.Rules.Syntax;

namespace ReportLint.Linting.Examples;

/// <summary>The other reports of an example: as valid as the report itself, of another year or body.</summary>
static class OtherDraft
{
    /// <summary>A report of the year before in the form then due, or one of the same year and form by another body.</summary>
    public static ReportDraft For(OtherReport report, ReportDraft draft, BoundRule rule, FormSet forms)
    {
        var year = (draft.Year ?? ValidReport.For(rule, forms).Year ?? 0) - (report == OtherReport.Previous ? 1 : 0);
        var form = report == OtherReport.Previous ? forms.DueFor(year) ?? draft.Form : draft.Form;
        var other = ValidReport.Of(form, year, forms);
        other.Issuer = report == OtherReport.Previous ? draft.Issuer : Keywords.Of(Meanings.Reports[report])!.Chinese;
        (other.IssuerLevel, other.IssuerKind) = (draft.IssuerLevel, draft.IssuerKind);
        return other;
    }

    /// <summary>The reports beside a draft, as far as its example names them.</summary>
    public static Fellows FellowsOf(ReportDraft draft) => new(
        report => draft.Others.TryGetValue(report, out var other) ? [Fellow.Of(DraftReport.Build(other, report.ToString()))]
            : report == OtherReport.Children ? [] : [Fellow.Gone(Reasons.OtherReports(Keywords.Of(Meanings.Reports[report])!.Chinese))],
        _ => draft.Others.TryGetValue(OtherReport.Other, out var other)
            ? new AlikeReports([DraftReport.Build(other, nameof(OtherReport.Other))], null) { Compared = 1 }
            : new AlikeReports([], null))
        {
            IsOfRoster = true,
        };
}
