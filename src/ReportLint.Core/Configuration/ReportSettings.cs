using System.Collections.Immutable;
using ReportLint.Diagnostics;

namespace ReportLint.Configuration;

/// <summary>What the configuration says of one report, from all files that speak of it.</summary>
public sealed record ReportSettings
{
    public static ReportSettings None { get; } = new();

    /// <summary>The overrides whose paths hold; the later ones are nearer and win.</summary>
    public ImmutableArray<Override> Overrides { get; init; } = [];

    /// <summary>The waivers whose scope and date hold.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>The issuer that the path tells; null when it tells none.</summary>
    public string? Issuer { get; init; }

    public int? Year { get; init; }

    public LimitSettings Limits { get; init; } = LimitSettings.None;

    /// <summary>The severity a finding of the rule has in a report of that issuer; null when the rule is off.</summary>
    public Severity? SeverityOf(string ruleId, string? issuer, Severity declared)
    {
        Severity? severity = declared;
        foreach (var setting in Overrides.Where(o => o.Issuers.IsEmpty || (issuer is not null && o.Issuers.Contains(issuer))).SelectMany(o => o.Severities))
        {
            if (setting.Speaks(ruleId))
                severity = setting.Severity;
        }
        return severity;
    }
}
