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
        var run = held.Run;
        if (run.Inapplicable is { } why)
            return run.Ledger is null ? Bare(Outcome.NotApplicable) : Make(run, Outcome.NotApplicable, Reasons.Sentence([why]));
        var demanded = Gravest(groups, lacking);
        var isOfWhen = demanded == Outcome.NotApplicable && lacking.IsEmpty;
        var isOfBlank = !isOfWhen && IsOfBlank(run);
        var outcome = isOfBlank ? OfBlank(run) : demanded;
        return outcome switch
        {
            _ when run.Ledger is null => Bare(outcome),
            _ when isOfWhen => NotWhen(run),
            _ when isOfBlank => OfBlank(run, outcome),
            Outcome.Fail => Failed(run, groups, [.. lacking.Where(l => l.Outcome == Outcome.Fail)]),
            Outcome.Undecided => Undecided(run, groups, [.. lacking.Where(l => l.Outcome == Outcome.Undecided)]),
            Outcome.Pass when !groups.IsEmpty => Make(run, outcome, lacking.IsEmpty ? Reasons.Of(outcome) : Reasons.HoldsWithout(Why(lacking))),
            _ => Make(run, outcome, Reasons.Sentence(Why(lacking))) with { Location = PlaceOf(run, lacking) },
        };
    }

    /// <summary>The same without searches, of a run that notes nothing.</summary>
    /// <param name="demanded">What the demands come to.</param>
    public static Outcome OutcomeOf(Run run, Outcome demanded) =>
        run.Inapplicable is not null ? Outcome.NotApplicable
        : demanded != Outcome.NotApplicable && IsOfBlank(run) ? OfBlank(run)
        : demanded;

    static bool IsOfBlank(Run run) => run.HasBlank && run.Rule.Blank is BlankPolicy.NotApplicable or BlankPolicy.Fail;

    static Outcome OfBlank(Run run) => run.Rule.Blank == BlankPolicy.NotApplicable ? Outcome.NotApplicable : Outcome.Fail;

    static Outcome Gravest(ImmutableArray<DecidedGroup> groups, ImmutableArray<LackingDemand> lacking)
    {
        var gravest = Outcome.NotApplicable;
        foreach (var group in groups)
            gravest = Graver(gravest, group.Outcome);
        foreach (var demand in lacking)
            gravest = Graver(gravest, demand.Outcome);
        return gravest;
    }

    static Outcome Graver(Outcome a, Outcome b) => (a, b) switch
    {
        (Outcome.Fail, _) or (_, Outcome.Fail) => Outcome.Fail,
        (Outcome.Undecided, _) or (_, Outcome.Undecided) => Outcome.Undecided,
        (Outcome.Pass, _) or (_, Outcome.Pass) => Outcome.Pass,
        _ => Outcome.NotApplicable,
    };

    public Verdict NotWhen(Run run) => run.Ledger is null
        ? Bare(Outcome.NotApplicable)
        : Make(run, Outcome.NotApplicable, Reasons.WhenFalse(string.Join("；", rule.When.Select(w => rule.Written(w.Span)))));

    public Verdict TooLarge() => new(rule.Rule, element.Name, Outcome.Undecided, severity, Reasons.Undecided([Reasons.TooLarge]));

    /// <summary>空白 不适用 and 空白 报错.</summary>
    Verdict OfBlank(Run run, Outcome outcome)
    {
        var blank = run.Evidence.Entries.First(e => e.State == OperandState.Blank).Operand;
        return outcome == Outcome.NotApplicable
            ? Make(run, outcome, Reasons.HasBlank(blank.Name))
            : Make(run, outcome, Begin(Reasons.Is(blank.Name, blank.Value))) with { Location = blank.Location?.Source == run.Report.Source ? blank.Location : Places.Start(run.Report) };
    }

    /// <summary>What a finding shows is what the broken demands read; the others hold.</summary>
    Verdict Failed(Run run, ImmutableArray<DecidedGroup> groups, ImmutableArray<LackingDemand> lacking)
    {
        var failed = FailedOf(groups);
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

    ImmutableArray<BoundDemand> FailedOf(ImmutableArray<DecidedGroup> groups)
    {
        var numbers = new List<int>();
        foreach (var group in groups)
            group.AddFailed(numbers);
        numbers.Sort();
        return [.. numbers.ConvertAll(d => rule.Demands[d])];
    }

    /// <summary>What the broken demands read, in every reading that breaks them.</summary>
    static ImmutableArray<Operand> Evidence(ImmutableArray<DecidedGroup> groups, ImmutableArray<BoundDemand> failed)
    {
        TextSpan[] broken = [.. failed.Select(d => d.Condition.Span)];
        return [.. groups.Where(g => g.Outcome == Outcome.Fail).SelectMany(g => g.Readings).Select(r => r.Run).Distinct()
            .SelectMany(r => r.Evidence.ReadWithin(broken)).Distinct()];
    }

    Verdict Undecided(Run run, ImmutableArray<DecidedGroup> groups, ImmutableArray<LackingDemand> lacking)
    {
        const int MostNamed = 3;
        var open = run.Evidence.Entries.Where(e => e.State is OperandState.Blank or OperandState.Unreadable).Select(e => e.Operand).ToList();
        var causes = Why(lacking)
            .Concat(groups.Where(g => g.Outcome == Outcome.Undecided && g.Readings.Length > 1).Select(g => Reasons.Candidates(g.Readings.Length)))
            .Concat(run.Evidence.Missing.Take(MostNamed))
            .Concat(open.Take(MostNamed).Select(o => Reasons.Is(o.Name, o.Value))).Distinct().ToList();
        if (open.Count > MostNamed)
            causes.Add(Reasons.AndOthers(open.Count - MostNamed));
        return Make(run, Outcome.Undecided, Reasons.Undecided(causes)) with
        {
            Operands = [.. groups.SelectMany(g => g.Readings).Select(r => r.Run).Prepend(run).Distinct().SelectMany(r => r.Evidence.Entries).Select(e => e.Operand).Distinct()],
            Location = element.Match?.Location ?? (groups.IsEmpty ? PlaceOf(run, lacking) : null),
        };
    }

    /// <summary>The first comparison of numbers that was made for a condition.</summary>
    internal static Comparison? ComparisonOf(Run run, BoundCondition condition) => condition switch
    {
        NumberComparison numbers when run.Evidence.Comparisons.TryGetValue(numbers, out var compared) => new Comparison(
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

    /// <summary>What was decided alone, of a run that noted nothing.</summary>
    public static Verdict Bare(BoundRule rule, Element element, Severity severity, Outcome outcome) =>
        element.Bare?.Of(outcome, severity) ?? new(rule.Rule, element.Name, outcome, severity, Reasons.Of(outcome));

    Verdict Bare(Outcome outcome) => Bare(rule, element, severity, outcome);

    Verdict Make(Run run, Outcome outcome, LocalizedText reason) =>
        new(rule.Rule, element.Name, outcome, severity, reason)
        {
            Operands = [.. run.Evidence.Entries.Select(e => e.Operand)],
            Location = element.Match?.Location,
        };
}
