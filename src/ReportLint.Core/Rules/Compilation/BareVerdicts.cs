using ReportLint.Diagnostics;

namespace ReportLint.Rules.Compilation;

/// <summary>The verdicts of a rule on an element that say what became of it and no more. They are the same for every report, so each is made once.</summary>
sealed class BareVerdicts(Rule rule, string? element)
{
    readonly Verdict?[] made = new Verdict?[Enum.GetValues<Outcome>().Length];

    /// <summary>From several threads at once: two may make the same one.</summary>
    public Verdict Of(Outcome outcome, Severity severity) => made[(int)outcome] is { } verdict && verdict.Severity == severity
        ? verdict
        : made[(int)outcome] = new Verdict(rule, element, outcome, severity, Reasons.Of(outcome));
}
