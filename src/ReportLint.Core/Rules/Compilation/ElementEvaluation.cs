using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Patterns;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Compilation;

/// <summary>Decides a rule at one element: 当, then 找, then every 要求 and 不得.</summary>
sealed class ElementEvaluation(BoundRule rule)
{
    /// <summary>Different matches that are held against the rule one by one; beyond so many it is undecided anyway.</summary>
    const int MostCandidates = 64;

    readonly Condition[] when = [.. rule.When.Select(ConditionCompiler.Compile)];
    readonly (BoundDemand Demand, Condition Condition)[] demands = [.. rule.Demands.Select(d => (d, ConditionCompiler.Compile(d.Condition)))];
    readonly VerdictTelling telling = new(rule);

    /// <summary>Nothing is noted while an element is decided; what must be told is decided once more, noting all that is read.</summary>
    public Evaluated Evaluate(Element element, Report report, ReportTexts texts, Severity severity, Detail detail)
    {
        try
        {
            if (detail == Detail.Findings && Decide(element, report, texts, severity, keepsLedger: false) is { Verdict.Outcome: not Outcome.Fail } decided)
                return decided;
            return Decide(element, report, texts, severity, keepsLedger: true);
        }
        catch (OverflowException)
        {
            // Figures of up to 28 digits are exact; a product of two such is beyond what a decimal holds.
            return new(new Verdict(rule.Rule, element.Name, Outcome.Undecided, severity, Reasons.Undecided([Reasons.TooLarge])), null);
        }
    }

    Evaluated Decide(Element element, Report report, ReportTexts texts, Severity severity, bool keepsLedger)
    {
        var run = NewRun(element, report, texts, keepsLedger);
        if (rule.Finds.IsEmpty)
            return new(At(run, element, severity), run);
        if (WhenHolds(run) == Truth.False)
            return new(telling.Verdict(run, element, severity, Decision.DoesNotApply), run);
        run.Clear();
        var candidates = new List<ImmutableArray<PatternMatch>> { ImmutableArray<PatternMatch>.Empty };
        foreach (var find in rule.Finds)
        {
            if (Search.Matches(run, find) is not { } found)
                return new(telling.Verdict(run, element, severity, Decision.Undecided), run);
            if (found.Count == 0)
                return new(telling.Unfound(run, element, severity, find), run);
            candidates = [.. from candidate in candidates from match in Search.Distinct(found, MostCandidates) select candidate.Add(match)];
            if (candidates.Count > MostCandidates)
                candidates.RemoveRange(MostCandidates, candidates.Count - MostCandidates);
        }
        var runs = candidates.ConvertAll(c => With(NewRun(element, report, texts, keepsLedger), c));
        return new(Together([.. runs.Select(r => At(r, element, severity))]), runs[0]);
    }

    Run NewRun(Element element, Report report, ReportTexts texts, bool keepsLedger)
    {
        var run = new Run(rule, report, texts, keepsLedger ? new Ledger() : null) { Row = element.Row, Column = element.Column };
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
        var decision = Once(run);
        if (run.MustReadAnew())
            decision = Once(run);
        return telling.Verdict(run, element, severity, decision);
    }

    Decision Once(Run run)
    {
        var applies = WhenHolds(run);
        if (applies == Truth.False)
            return Decision.DoesNotApply;
        var all = Truth.True;
        var failed = ImmutableArray<BoundDemand>.Empty;
        foreach (var (demand, condition) in demands)
        {
            var holds = demand.IsForbidden ? condition(run).Not() : condition(run);
            all = all.And(holds);
            if (holds == Truth.False)
                failed = failed.Add(demand);
        }
        if (run.HasBlank && rule.Blank is BlankPolicy.NotApplicable or BlankPolicy.Fail)
            return Decision.OfBlank(rule.Blank);
        if (applies == Truth.Unknown || all == Truth.Unknown)
            return Decision.Undecided;
        return all == Truth.True ? Decision.Holds : Decision.Breaks(failed);
    }

    Truth WhenHolds(Run run)
    {
        var truth = Truth.True;
        foreach (var condition in when)
            truth = truth.And(condition(run));
        return truth;
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
}
