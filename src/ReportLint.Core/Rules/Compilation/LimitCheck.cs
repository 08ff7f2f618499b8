using System.Globalization;
using ReportLint.Reports;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>Whether a report lies within a limit of 适用.</summary>
/// <param name="Actual">What the report says instead; null when it does not say.</param>
readonly record struct LimitCheck(Truth Truth, LocalizedText? Actual)
{
    public static LimitCheck Of(Report report, BoundLimit limit) => limit switch
    {
        YearLimit years => report.Facts.Year is { } year
            ? Known(years.Allows(year.Value), year.Value.ToString(CultureInfo.InvariantCulture))
            : Unknown,
        FactLimit fact => OfFact(report.Facts, fact),
        _ => new(Truth.Unknown, null),
    };

    static LimitCheck OfFact(Facts facts, FactLimit limit)
    {
        var check = limit.Fact switch
        {
            FactName.Form => facts.Form is { } form ? Known(limit.Forms.Contains(form), form.Id) : Unknown,
            FactName.DueForm => facts.DueForm is { } form ? Known(limit.Forms.Contains(form), form.Id) : Unknown,
            FactName.IssuerLevel => OfIssuer(facts, limit),
            FactName.Title => facts.Title is { } title ? Known(limit.Texts.Contains(title.Value), title.Value) : Unknown,
            _ => facts.Issuer is { } issuer ? Known(limit.Texts.Contains(issuer.Value), issuer.Value) : Unknown,
        };
        return limit.IsNegated ? check with { Truth = check.Truth.Not() } : check;
    }

    /// <summary>A class the report cannot belong to, by level or by kind alone, is excluded though the other is unknown.</summary>
    static LimitCheck OfIssuer(Facts facts, FactLimit limit)
    {
        var truth = Truth.False;
        foreach (var issuer in limit.Issuers)
        {
            var level = issuer.Level is null ? Truth.True : facts.IssuerLevel is { } l ? (l == issuer.Level).ToTruth() : Truth.Unknown;
            var kind = issuer.Kind is null ? Truth.True : facts.IssuerKind is { } k ? (k == issuer.Kind).ToTruth() : Truth.Unknown;
            truth = truth.Or(level.And(kind));
        }
        var actual = $"{facts.IssuerLevel?.ToString() ?? "?"} {facts.IssuerKind?.ToString() ?? "?"}";
        return new(truth, truth == Truth.Unknown ? null : new LocalizedText(IssuerKeywords.Describe(facts.IssuerLevel, facts.IssuerKind), actual));
    }

    static LimitCheck Unknown => new(Truth.Unknown, null);

    static LimitCheck Known(bool holds, string actual) => new(holds.ToTruth(), new LocalizedText(actual, actual));
}
