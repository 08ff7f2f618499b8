using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>Puts what was decided at one element into a verdict: its outcome, why, and the evidence.</summary>
sealed class ElementVerdict(BoundRule rule, Element element, Severity severity)
{
    /// <summary>
    /// The element fails if a demand does, else is undecided if one is, else passes if one does; it is not applicable only
    /// if all are.
    /// </summary>
    /// <param name="held">The demands held against the first matches.</param>
    public Verdict Of(HeldDemands held, ImmutableArray<DecidedGroup> groups, ImmutableArray<LackingDemand> lacking)
    {
        var outcomes = groups.Select(g => g.Outcome).Concat(lacking.Select(l => l.Outcome)).ToHashSet();
        if (outcomes.SetEquals([Outcome.NotApplicable]) && lacking.IsEmpty)
            return NotWhen(held.Run);
        if (held.Run.Ledger.HasBlank && rule.Blank is BlankPolicy.NotApplicable or BlankPolicy.Fail)
            return OfBlank(held.Run);
        if (outcomes.Contains(Outcome.Fail))
            return Failed(held.Run, groups, [.. lacking.Where(l => l.Outcome == Outcome.Fail)]);
        if (outcomes.Contains(Outcome.Undecided))
            return Undecided(held.Run, groups, [.. lacking.Where(l => l.Outcome == Outcome.Undecided)]);
        var nothing = Why(lacking);
        return (outcomes.Contains(Outcome.Pass), groups.IsEmpty) switch
        {
            (true, false) => Make(held.Run, Outcome.Pass, lacking.IsEmpty ? Reasons.Holds : Reasons.HoldsWithout(nothing)),
            (true, true) => Make(held.Run, Outcome.Pass, Reasons.Sentence(nothing)) with { Location = PlaceOf(held.Run, lacking) },
            _ => Make(held.Run, Outcome.NotApplicable, Reasons.Sentence(nothing)) with { Location = PlaceOf(held.Run, lacking) },
        };
    }

    public Verdict NotWhen(Run run) =>
        Make(run, Outcome.NotApplicable, Reasons.WhenFalse(string.Join("；", rule.When.Select(w => rule.Written(w.Span)))));

    public Verdict TooLarge() => new(rule.Rule, element.Name, Outcome.Undecided, severity, Reasons.Undecided([Reasons.TooLarge]));

    /// <summary>空白 不适用 and 空白 报错.</summary>
    Verdict OfBlank(Run run)
    {
        var blank = run.Ledger.Entries.First(e => e.State == OperandState.Blank).Operand;
        return rule.Blank == BlankPolicy.NotApplicable
            ? Make(run, Outcome.NotApplicable, Reasons.HasBlank(blank.Name))
            : Make(run, Outcome.Fail, Begin(Reasons.Is(blank.Name, blank.Value))) with { Location = blank.Location };
    }

    /// <summary>What a finding shows is what the broken demands read; the others hold.</summary>
    Verdict Failed(Run run, ImmutableArray<DecidedGroup> groups, ImmutableArray<LackingDemand> lacking)
    {
        ImmutableArray<BoundDemand> failed = [.. groups.SelectMany(g => g.Failed).Order().Select(d => rule.Demands[d])];
        var comparison = failed.Select(d => ComparisonOf(run, d.Condition)).FirstOrDefault(c => c is not null);
        var message = Reasons.Join([.. failed.Select(d => FailureMessage.Of(run, d.Condition, !d.IsForbidden)), .. Why(lacking)]);
        return Make(run, Outcome.Fail, rule.Message is { } written ? WrittenMessage.Fill(run, written, comparison) : Begin(message)) with
        {
            Operands = Evidence(groups, failed),
            Location = element.Match?.Location ?? PlaceOf(run, failed) ?? PlaceOf(run, lacking) ?? Places.Start(run.Report),
            Comparison = comparison,
            Imbalance = failed is [{ IsForbidden: false } only] ? Imbalance.Of(run, only.Condition) : null,
        };
    }

    /// <summary>What the broken demands read, in every reading that breaks them.</summary>
    static ImmutableArray<Operand> Evidence(ImmutableArray<DecidedGroup> groups, ImmutableArray<BoundDemand> failed)
    {
        TextSpan[] broken = [.. failed.Select(d => d.Condition.Span)];
        return [.. groups.Where(g => g.Outcome == Outcome.Fail).SelectMany(g => g.Readings).Select(r => r.Run).Distinct()
            .SelectMany(r => r.Ledger.ReadWithin(broken)).Distinct()];
    }

    Verdict Undecided(Run run, ImmutableArray<DecidedGroup> groups, ImmutableArray<LackingDemand> lacking)
    {
        const int MostNamed = 3;
        var open = run.Ledger.Entries.Where(e => e.State is OperandState.Blank or OperandState.Unreadable).Select(e => e.Operand).ToList();
        var causes = Why(lacking)
            .Concat(groups.Where(g => g.Outcome == Outcome.Undecided && g.Readings.Length > 1).Select(g => Reasons.Candidates(g.Readings.Length)))
            .Concat(run.Ledger.Missing.Take(MostNamed))
            .Concat(open.Take(MostNamed).Select(o => Reasons.Is(o.Name, o.Value))).Distinct().ToList();
        if (open.Count > MostNamed)
            causes.Add(Reasons.AndOthers(open.Count - MostNamed));
        return Make(run, Outcome.Undecided, Reasons.Undecided(causes)) with
        {
            Operands = [.. groups.SelectMany(g => g.Readings).Select(r => r.Run).Prepend(run).Distinct().SelectMany(r => r.Ledger.Entries).Select(e => e.Operand).Distinct()],
            Location = element.Match?.Location ?? (groups.IsEmpty ? PlaceOf(run, lacking) : null),
        };
    }

    static Comparison? ComparisonOf(Run run, BoundCondition condition) => condition switch
    {
        NumberComparison numbers when run.Comparisons.TryGetValue(numbers, out var compared) => new Comparison(
            Description.Total(run, numbers.Left, compared.Left).Chinese,
            Description.Total(run, numbers.Right, compared.Right).Chinese,
            FailureMessage.DifferenceOf(run, numbers, compared)),
        Negation not => ComparisonOf(run, not.Condition),
        Combination combination => combination.Conditions.Select(c => ComparisonOf(run, c)).FirstOrDefault(c => c is not null),
        _ => null,
    };

    static Location? PlaceOf(Run run, ImmutableArray<BoundDemand> failed) =>
        failed.Select(d => FindingPlace.Of(run, d.Condition)).FirstOrDefault(l => l is not null);

    /// <summary>Where a search that found nothing looked.</summary>
    static Location? PlaceOf(Run run, ImmutableArray<LackingDemand> lacking) =>
        lacking.SelectMany(l => l.Lacked).Select(l => TextCompiler.Compile(l.Find.Place)(run)?.Location).FirstOrDefault(l => l is not null);

    /// <summary>What was not found, each once.</summary>
    static ImmutableArray<LocalizedText> Why(ImmutableArray<LackingDemand> lacking) =>
        [.. lacking.SelectMany(l => l.Lacked).Select(l => l.WhyNone).Distinct()];

    LocalizedText Begin(LocalizedText message) => element.Heading is { } heading
        ? new($"{heading.Chinese}：{message.Chinese}。", $"{heading.English}: {message.English ?? message.Chinese}.")
        : new(message.Chinese + "。", Capital(message.English ?? message.Chinese) + ".");

    static string Capital(string sentence) => sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    Verdict Make(Run run, Outcome outcome, LocalizedText reason) =>
        new(rule.Rule, element.Name, outcome, severity, reason)
        {
            Operands = [.. run.Ledger.Entries.Select(e => e.Operand)],
            Location = element.Match?.Location,
        };
}
