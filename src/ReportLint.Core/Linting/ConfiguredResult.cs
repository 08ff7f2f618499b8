using System.Collections.Immutable;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Rules;

namespace ReportLint.Linting;

/// <summary>Gives a result the severities and waivers of the configuration.</summary>
public static class ConfiguredResult
{
    /// <summary>Findings of rules that are off are gone; waived ones stay, their verdict says so.</summary>
    public static LintResult Of(LintResult result, ReportSettings settings)
    {
        if (settings.Overrides.IsEmpty && settings.Waivers.IsEmpty)
            return result;
        var issuer = result.Report.Facts.Issuer?.Value ?? settings.Issuer;
        return result with
        {
            Verdicts = [.. result.Verdicts.Select(v => Configure(v, settings, issuer)).OfType<Verdict>()],
            Findings = [.. result.Findings.Select(f => Configure(f, settings, issuer)).OfType<Diagnostic>()],
        };
    }

    /// <summary>The waivers that some failure of the result is covered by.</summary>
    public static ImmutableArray<Waiver> Used(LintResult result, ReportSettings settings) =>
        [.. settings.Waivers.Where(w => result.Verdicts.Any(v => v.Outcome == Outcome.Waived && Covers(w, v)))];

    static Verdict? Configure(Verdict verdict, ReportSettings settings, string? issuer)
    {
        if (settings.SeverityOf(verdict.Rule.Id, issuer, verdict.Severity) is not { } severity)
            return null;
        var waiver = verdict.Outcome == Outcome.Fail ? settings.Waivers.FirstOrDefault(w => Covers(w, verdict)) : null;
        return waiver is null
            ? verdict with { Severity = severity }
            : verdict with { Severity = severity, Outcome = Outcome.Waived, WaivedBecause = waiver.Justification };
    }

    static Diagnostic? Configure(Diagnostic finding, ReportSettings settings, string? issuer) =>
        settings.SeverityOf(finding.Id, issuer, finding.Severity) is { } severity ? finding with { Severity = severity } : null;

    static bool Covers(Waiver waiver, Verdict verdict) =>
        waiver.RuleId == verdict.Rule.Id && (waiver.Element is null || waiver.Element == verdict.Element);
}
