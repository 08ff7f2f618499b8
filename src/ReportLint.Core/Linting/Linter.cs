using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Rules;
using ReportLint.Rules.Compilation;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>Holds every rule of a pack against a report.</summary>
public static class Linter
{
    /// <param name="stop">Ends the linting, between two rules, with an exception.</param>
    public static LintResult Lint(Report report, RulePack pack, Detail detail = Detail.Everything, CancellationToken stop = default) =>
        Lint(new ReportTexts(report, pack.Forms.Script), pack, detail, stop);

    /// <param name="texts">The report's prose.</param>
    /// <param name="stop">As above.</param>
    public static LintResult Lint(ReportTexts texts, RulePack pack, Detail detail = Detail.Everything, CancellationToken stop = default)
    {
        var verdicts = ImmutableArray.CreateBuilder<Verdict>();
        Action<Evaluated> tell = e => verdicts.Add(e.Verdict);
        foreach (var rule in pack.Rules)
        {
            stop.ThrowIfCancellationRequested();
            rule.Evaluate(texts, detail, tell);
        }
        return Conclude(texts.Report, verdicts.ToImmutable());
    }

    static LintResult Conclude(Report report, ImmutableArray<Verdict> verdicts)
    {
        var culprits = Culprits.Find(report, verdicts);
        var findings = verdicts.Where(v => v.Outcome == Outcome.Fail)
            .Select(v => CulpritMessages.Tell(ToFinding(report, v), v, culprits)).ToList();
        findings.Sort(Diagnostic.Compare);
        return new LintResult(report, verdicts, [.. findings]);
    }

    /// <summary>
    /// The result with the rules that speak of other reports held against the report once more, now that those are known.
    /// </summary>
    public static LintResult LintBeside(LintResult alone, RulePack pack, Fellows fellows, Detail detail = Detail.Everything) =>
        Join(alone, pack, Beside(new ReportTexts(alone.Report, pack.Forms.Script).Beside(fellows), pack, detail));

    /// <summary>What the rules that speak of other reports come to among those.</summary>
    /// <param name="texts">The report's prose, with the reports beside it.</param>
    public static ImmutableArray<Verdict> Beside(ReportTexts texts, RulePack pack, Detail detail) =>
        [.. pack.Rules.Where(r => r.SpeaksOfOthers).SelectMany(r => r.Evaluate(texts, detail))];

    /// <summary>A result in which the rules that speak of other reports came to what they came to beside them.</summary>
    /// <param name="beside">In the order of the pack.</param>
    public static LintResult Join(LintResult alone, RulePack pack, ImmutableArray<Verdict> beside)
    {
        if (pack.IdsOfOthers.Count == 0)
            return alone;
        var findings = alone.Findings.Where(f => !pack.IdsOfOthers.Contains(f.Id))
            .Concat(beside.Where(v => v.Outcome == Outcome.Fail).Select(v => ToFinding(alone.Report, v))).ToList();
        findings.Sort(Diagnostic.Compare);
        return new LintResult(alone.Report, Merged(alone.Verdicts, pack, beside), [.. findings]);
    }

    /// <summary>Both are in the order of their rules' ids.</summary>
    static ImmutableArray<Verdict> Merged(ImmutableArray<Verdict> alone, RulePack pack, ImmutableArray<Verdict> beside)
    {
        var merged = ImmutableArray.CreateBuilder<Verdict>(alone.Length + beside.Length);
        var (next, isOfOthers) = (0, false);
        Rule? rule = null;
        foreach (var verdict in alone)
        {
            if (!ReferenceEquals(verdict.Rule, rule))
            {
                rule = verdict.Rule;
                isOfOthers = pack.IdsOfOthers.Contains(rule.Id);
                while (next < beside.Length && string.CompareOrdinal(beside[next].Rule.Id, rule.Id) < 0)
                    merged.Add(beside[next++]);
            }
            if (!isOfOthers)
                merged.Add(verdict);
        }
        merged.AddRange(beside[next..]);
        return merged.ToImmutable();
    }

    internal static Diagnostic ToFinding(Report report, Verdict verdict) =>
        new(verdict.Rule.Id, verdict.Severity, verdict.Reason, verdict.Location ?? report.Source.At(new TextSpan(0, 0)))
        {
            Element = verdict.Element,
            Related = [.. verdict.Operands.Where(o => o.Location is not null).Select(ToRelated)],
        };

    static RelatedLocation ToRelated(Operand operand) =>
        new(operand.Location!, new LocalizedText($"{operand.Name} = {operand.Value.Chinese}", $"{operand.Name} = {operand.Value.English ?? operand.Value.Chinese}"));
}
