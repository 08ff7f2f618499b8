using System.Globalization;
using ReportLint.Reports;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>Whether a report lies within a limit of 适用.</summary>
static class LimitCheck
{
    public static Truth Of(Report report, BoundLimit limit) => limit switch
    {
        YearLimit years => report.Facts.Year is { } year ? years.Allows(year.Value).ToTruth() : Truth.Unknown,
        FactLimit { IsNegated: true } fact => OfFact(report.Facts, fact).Not(),
        FactLimit fact => OfFact(report.Facts, fact),
        _ => Truth.Unknown,
    };

    /// <summary>What the report says that the limit speaks of; null when it does not say.</summary>
    public static LocalizedText? Actual(Report report, BoundLimit limit) => limit switch
    {
        YearLimit => Same(report.Facts.Year?.Value.ToString(CultureInfo.InvariantCulture)),
        FactLimit fact => fact.Fact switch
        {
            FactName.Form => Same(report.Facts.Form?.Id),
            FactName.DueForm => Same(report.Facts.DueForm?.Id),
            FactName.IssuerLevel => ActualIssuer(report.Facts, fact),
            FactName.Title => Same(report.Facts.Title?.Value),
            _ => Same(report.Facts.Issuer?.Value),
        },
        _ => null,
    };

    static Truth OfFact(Facts facts, FactLimit limit) => limit.Fact switch
    {
        FactName.Form => facts.Form is { } form ? limit.Forms.Contains(form).ToTruth() : Truth.Unknown,
        FactName.DueForm => facts.DueForm is { } form ? limit.Forms.Contains(form).ToTruth() : Truth.Unknown,
        FactName.IssuerLevel => OfIssuer(facts, limit),
        FactName.Title => facts.Title is { } title ? limit.Texts.Contains(title.Value).ToTruth() : Truth.Unknown,
        _ => facts.Issuer is { } issuer ? limit.Texts.Contains(issuer.Value).ToTruth() : Truth.Unknown,
    };

    /// <summary>A class the report cannot belong to, by level or by kind alone, is excluded though the other is unknown.</summary>
    static Truth OfIssuer(Facts facts, FactLimit limit)
    {
        var truth = Truth.False;
        foreach (var issuer in limit.Issuers)
        {
            var level = issuer.Level is null ? Truth.True : facts.IssuerLevel is { } l ? (l == issuer.Level).ToTruth() : Truth.Unknown;
            var kind = issuer.Kind is null ? Truth.True : facts.IssuerKind is { } k ? (k == issuer.Kind).ToTruth() : Truth.Unknown;
            truth = truth.Or(level.And(kind));
        }
        return truth;
    }

    static LocalizedText? ActualIssuer(Facts facts, FactLimit limit) => OfIssuer(facts, limit) == Truth.Unknown
        ? null
        : new LocalizedText(IssuerKeywords.Describe(facts.IssuerLevel, facts.IssuerKind), $"{facts.IssuerLevel?.ToString() ?? "?"} {facts.IssuerKind?.ToString() ?? "?"}");

    static LocalizedText? Same(string? actual) => actual is null ? null : new(actual, actual);
}
