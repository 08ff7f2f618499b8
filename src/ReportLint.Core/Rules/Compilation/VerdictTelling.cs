using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Rules.Binding;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>Tells what was decided: why, where, and what was read. Of a run that keeps no ledger, what was decided alone.</summary>
sealed class VerdictTelling(BoundRule rule)
{
    public Verdict Verdict(Run run, Element element, Severity severity, Decision decision) => (decision.Outcome, decision.Cause) switch
    {
        _ when run.Ledger is null => new(rule.Rule, element.Name, decision.Outcome, severity, Reasons.Of(decision.Outcome)),
        (_, Cause.When) => Told(run, element, severity, decision.Outcome, Reasons.WhenFalse(string.Join("；", rule.When.Select(w => rule.Written(w.Span))))),
        (_, Cause.Blank) => OfBlank(run, element, severity, decision.Outcome),
        (Outcome.Fail, _) => Failed(run, element, severity, decision.Failed),
        (Outcome.Undecided, _) => Told(run, element, severity, decision.Outcome, Undecided(run.Evidence)),
        _ => Told(run, element, severity, decision.Outcome, Reasons.Of(decision.Outcome)),
    };

    /// <summary>No match: undecided, or as 找不到 says.</summary>
    public Verdict Unfound(Run run, Element element, Severity severity, BoundFind find)
    {
        var outcome = rule.Unfound ?? Outcome.Undecided;
        if (run.Ledger is null)
            return new(rule.Rule, element.Name, outcome, severity, Reasons.Of(outcome));
        var nothing = Reasons.NothingFound(find.Pattern.Written);
        var reason = outcome == Outcome.Undecided ? Reasons.Undecided([nothing]) : new(nothing.Chinese + "。", nothing.English + ".");
        return Told(run, element, severity, outcome, reason) with { Location = TextCompiler.Compile(find.Place)(run)?.Location };
    }

    Verdict OfBlank(Run run, Element element, Severity severity, Outcome outcome)
    {
        var blank = run.Evidence.Entries.First(e => e.State == OperandState.Blank).Operand;
        return outcome == Outcome.NotApplicable
            ? Told(run, element, severity, outcome, Reasons.HasBlank(blank.Name))
            : Told(run, element, severity, outcome, Begin(element, Reasons.Is(blank.Name, blank.Value))) with { Location = blank.Location };
    }

    /// <summary>What a finding shows is what the broken demands read; the others hold.</summary>
    Verdict Failed(Run run, Element element, Severity severity, ImmutableArray<BoundDemand> failed)
    {
        var location = failed.Select(d => FindingPlace.Of(run, d.Condition)).FirstOrDefault(l => l is not null) ?? Places.Start(run.Report);
        var comparison = failed.Select(d => ComparisonOf(run, d.Condition)).FirstOrDefault(c => c is not null);
        var messages = failed.Select(d => FailureMessage.Of(run, d.Condition, !d.IsForbidden)).ToList();
        var reason = rule.Message is { } written
            ? WrittenMessage.Fill(run, written, comparison)
            : Begin(element, new(string.Join("；", messages.Select(m => m.Chinese)), string.Join("; ", messages.Select(m => m.English ?? m.Chinese))));
        return Told(run, element, severity, Outcome.Fail, reason) with
        {
            Operands = [.. run.Evidence.ReadWithin([.. failed.Select(d => d.Condition.Span)])],
            Location = element.Match?.Location ?? location,
            Comparison = comparison,
            Imbalance = failed is [{ IsForbidden: false } only] ? Imbalance.Of(run, only.Condition) : null,
        };
    }

    static Comparison? ComparisonOf(Run run, BoundCondition condition) => condition switch
    {
        NumberComparison numbers when run.Evidence.Comparisons.TryGetValue(numbers, out var compared) => new Comparison(
            Description.Total(run, numbers.Left, compared.Left).Chinese,
            Description.Total(run, numbers.Right, compared.Right).Chinese,
            FailureMessage.DifferenceOf(run, numbers, compared)),
        Negation not => ComparisonOf(run, not.Condition),
        Combination combination => combination.Conditions.Select(c => ComparisonOf(run, c)).FirstOrDefault(c => c is not null),
        _ => null,
    };

    static LocalizedText Undecided(Ledger ledger)
    {
        const int MostNamed = 3;
        var open = ledger.Entries.Where(e => e.State is OperandState.Blank or OperandState.Unreadable).Select(e => e.Operand).ToList();
        var causes = open.Take(MostNamed).Select(o => Reasons.Is(o.Name, o.Value)).ToList();
        if (open.Count > MostNamed)
            causes.Add(Reasons.AndOthers(open.Count - MostNamed));
        return Reasons.Undecided([.. ledger.Missing.Take(MostNamed), .. causes]);
    }

    static LocalizedText Begin(Element element, LocalizedText message) => element.Heading is { } heading
        ? new($"{heading.Chinese}：{message.Chinese}。", $"{heading.English}: {message.English ?? message.Chinese}.")
        : new(message.Chinese + "。", Capital(message.English ?? message.Chinese) + ".");

    static string Capital(string sentence) => sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    Verdict Told(Run run, Element element, Severity severity, Outcome outcome, LocalizedText reason) =>
        new(rule.Rule, element.Name, outcome, severity, reason)
        {
            Operands = [.. run.Evidence.Entries.Select(e => e.Operand)],
            Location = element.Match?.Location,
        };
}
