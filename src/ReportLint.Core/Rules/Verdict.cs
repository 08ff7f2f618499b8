using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules;

/// <summary>What one rule found on one element of one report, with its evidence; also when it did not fire.</summary>
/// <param name="Element">The row, column, cell or match the rule was looking at; null when it looks at the whole report.</param>
/// <param name="Severity">The severity a finding has here.</param>
/// <param name="Reason">Why this outcome, in one sentence; for a failure, the finding's message.</param>
public sealed record Verdict(Rule Rule, string? Element, Outcome Outcome, Severity Severity, LocalizedText Reason)
{
    public ImmutableArray<Operand> Operands { get; init; } = [];

    /// <summary>Where a finding points: the operand most likely wrong, or where the missing thing should stand.</summary>
    public Location? Location { get; init; }

    /// <summary>For a failed equation of known figures, what is needed to find the cell that is wrong.</summary>
    internal Compilation.Imbalance? Imbalance { get; init; }

    /// <summary>The two sides and their difference, as printed in messages, where the requirement compares two numbers.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>Why a failure is accepted, by whom and until when; null unless the outcome is <see cref="Outcome.Waived"/>.</summary>
    public LocalizedText? WaivedBecause { get; init; }
}
