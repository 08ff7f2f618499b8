using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules;

/// <summary>What a rule file says about a rule besides what it requires.</summary>
public sealed record Rule
{
    /// <summary>Stable and never reused; the file is named after it.</summary>
    public required string Id { get; init; }

    public required LocalizedText Title { get; init; }

    /// <summary>The severity that holds when no conditional one does.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What the rule rests on, a line each.</summary>
    public required IReadOnlyList<string> Basis { get; init; }

    public RuleStatus Status { get; init; } = RuleStatus.Final;

    public string? Owner { get; init; }

    /// <summary>What to do about a finding.</summary>
    public LocalizedText? Help { get; init; }

    /// <summary>Where the rule's header stands.</summary>
    public required Location Location { get; init; }
}
