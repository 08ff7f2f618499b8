using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Patterns;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>Decides a rule at one element: 当, then 找, then every 要求 and 不得.</summary>
sealed class ElementEvaluation(BoundRule rule)
{
    /// <summary>Different matches that are held against the rule one by one; beyond so many it is undecided anyway.</summary>
    const int MostCandidates = 64;

    readonly Condition[] when = [.. rule.When.Select(ConditionCompiler.Compile)];
    readonly (BoundDemand Demand, Condition Condition)[] demands = [.. rule.Demands.Select(d => (d, ConditionCompiler.Compile(d.Condition)))];

    public Evaluated Evaluate(Element element, Report report, ReportTexts texts, Severity severity)
    {
        try
        {
            return Decide(element, report, texts, severity);
        }
        catch (OverflowException)
        {
            // Figures of up to 28 digits are exact; a product of two such is beyond what a decimal holds.
            return new(new Verdict(rule.Rule, element.Name, Outcome.Undecided, severity, Reasons.Undecided([Reasons.TooLarge])), null);
        }
    }

    Evaluated Decide(Element element, Report report, ReportTexts texts, Severity severity)
    {
        var run = NewRun(element, report, texts);
        if (rule.Finds.IsEmpty)
            return new(At(run, element, severity), run);
        if (WhenHolds(run) == Truth.False)
            return new(NotWhen(run, element, severity), run);
        run.Clear();
        var candidates = new List<ImmutableArray<PatternMatch>> { ImmutableArray<PatternMatch>.Empty };
        foreach (var find in rule.Finds)
        {
            if (Search.Matches(run, find) is not { } found)
                return new(ToVerdict(run, element, severity, Outcome.Undecided, Undecided(run)), run);
            if (found.Count == 0)
                return new(Unfound(run, element, severity, find), run);
            candidates = [.. from candidate in candidates from match in Search.Distinct(found, MostCandidates) select candidate.Add(match)];
            if (candidates.Count > MostCandidates)
                candidates.RemoveRange(MostCandidates, candidates.Count - MostCandidates);
        }
        var runs = candidates.ConvertAll(c => With(NewRun(element, report, texts), c));
        return new(Together([.. runs.Select(r => At(r, element, severity))]), runs[0]);
    }

    Run NewRun(Element element, Report report, ReportTexts texts)
    {
        var run = new Run(rule, report, texts) { Row = element.Row, Column = element.Column, Other = element.Other };
        return element.Match is { } match ? Bind(run, match, ((ForMatches)rule.For!).Find) : run;
    }

    Run With(Run run, ImmutableArray<PatternMatch> matches)
    {
        for (var i = 0; i < matches.Length; i++)
            Bind(run, matches[i], rule.Finds[i]);
        return run;
    }

    static Run Bind(Run run, PatternMatch match, BoundFind find)
    {
        for (var i = 0; i < find.Captures.Length; i++)
        {
            run.Captures[find.Captures[i].Index] = match.Captures[i];
            run.CapturedIn[find.Captures[i].Index] = match.Prose;
        }
        return run;
    }

    Verdict At(Run run, Element element, Severity severity)
    {
        var verdict = Once(run, element, severity);
        return run.MustReadAnew() ? Once(run, element, severity) : verdict;
    }

    Verdict Once(Run run, Element element, Severity severity)
    {
        var applies = WhenHolds(run);
        if (applies == Truth.False)
            return NotWhen(run, element, severity);
        var truths = demands.Select(d => d.Demand.IsForbidden ? d.Condition(run).Not() : d.Condition(run)).ToArray();
        if (run.Inapplicable is { } why)
            return ToVerdict(run, element, severity, Outcome.NotApplicable, new(why.Chinese + "。", why.English + "."));
        if (run.Ledger.HasBlank && rule.Blank is BlankPolicy.NotApplicable or BlankPolicy.Fail)
            return OfBlank(run, element, severity);
        if (applies == Truth.Unknown || (!truths.Contains(Truth.False) && truths.Contains(Truth.Unknown)))
            return ToVerdict(run, element, severity, Outcome.Undecided, Undecided(run));
        if (!truths.Contains(Truth.False))
            return ToVerdict(run, element, severity, Outcome.Pass, Reasons.Holds);
        return Failed(run, element, severity, [.. demands.Where((_, i) => truths[i] == Truth.False).Select(d => d.Demand)]);
    }

    Truth WhenHolds(Run run) => when.Aggregate(Truth.True, (truth, condition) => truth.And(condition(run)));

    Verdict NotWhen(Run run, Element element, Severity severity) =>
        ToVerdict(run, element, severity, Outcome.NotApplicable, Reasons.WhenFalse(string.Join("；", rule.When.Select(w => rule.Written(w.Span)))));

    /// <summary>空白 不适用 and 空白 报错.</summary>
    Verdict OfBlank(Run run, Element element, Severity severity)
    {
        var blank = run.Ledger.Entries.First(e => e.State == OperandState.Blank).Operand;
        return rule.Blank == BlankPolicy.NotApplicable
            ? ToVerdict(run, element, severity, Outcome.NotApplicable, Reasons.HasBlank(blank.Name))
            : ToVerdict(run, element, severity, Outcome.Fail, Begin(element, Reasons.Is(blank.Name, blank.Value))) with { Location = blank.Location };
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
        return ToVerdict(run, element, severity, Outcome.Fail, reason) with
        {
            Operands = [.. run.Ledger.ReadWithin([.. failed.Select(d => d.Condition.Span)])],
            Location = element.Match?.Location ?? location,
            Comparison = comparison,
            Imbalance = failed is [{ IsForbidden: false } only] ? Imbalance.Of(run, only.Condition) : null,
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

    /// <summary>No match: undecided, or as 找不到 says.</summary>
    Verdict Unfound(Run run, Element element, Severity severity, BoundFind find)
    {
        var outcome = rule.Unfound ?? Outcome.Undecided;
        var nothing = Reasons.NothingFound(find.Pattern.Written);
        var reason = outcome == Outcome.Undecided ? Reasons.Undecided([nothing]) : new(nothing.Chinese + "。", nothing.English + ".");
        return ToVerdict(run, element, severity, outcome, reason) with { Location = TextCompiler.Compile(find.Place)(run)?.Location };
    }

    /// <summary>Candidates: what all of them say, else undecided, with everything that was read.</summary>
    static Verdict Together(ImmutableArray<Verdict> verdicts)
    {
        var first = verdicts[0];
        if (verdicts.All(v => v.Outcome == first.Outcome) && verdicts.Length < MostCandidates)
            return first with { Operands = [.. verdicts.SelectMany(v => v.Operands).Distinct()] };
        return first with
        {
            Outcome = Outcome.Undecided,
            Reason = Reasons.Undecided([Reasons.Candidates(verdicts.Length)]),
            Operands = [.. verdicts.SelectMany(v => v.Operands).Distinct()],
            Comparison = null,
        };
    }

    static LocalizedText Undecided(Run run)
    {
        const int MostNamed = 3;
        var open = run.Ledger.Entries.Where(e => e.State is OperandState.Blank or OperandState.Unreadable).Select(e => e.Operand).ToList();
        var causes = open.Take(MostNamed).Select(o => Reasons.Is(o.Name, o.Value)).ToList();
        if (open.Count > MostNamed)
            causes.Add(Reasons.AndOthers(open.Count - MostNamed));
        return Reasons.Undecided([.. run.Ledger.Missing.Take(MostNamed), .. causes]);
    }

    static LocalizedText Begin(Element element, LocalizedText message) => element.Heading is { } heading
        ? new($"{heading.Chinese}：{message.Chinese}。", $"{heading.English}: {message.English ?? message.Chinese}.")
        : new(message.Chinese + "。", Capital(message.English ?? message.Chinese) + ".");

    static string Capital(string sentence) => sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    Verdict ToVerdict(Run run, Element element, Severity severity, Outcome outcome, LocalizedText reason) =>
        new(rule.Rule, element.Name, outcome, severity, reason)
        {
            Operands = [.. run.Ledger.Entries.Select(e => e.Operand)],
            Location = element.Match?.Location,
        };
}
