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
    public static LintResult Lint(Report report, RulePack pack, Detail detail = Detail.Everything)
    {
        var texts = new ReportTexts(report, pack.Forms.Script);
        ImmutableArray<Verdict> verdicts = [.. pack.Rules.SelectMany(r => r.Evaluate(report, texts, detail))];
        var culprits = Culprits.Find(report, verdicts);
        var findings = verdicts.Where(v => v.Outcome == Outcome.Fail)
            .Select(v => CulpritMessages.Tell(ToFinding(report, v), v, culprits)).ToList();
        findings.Sort(Diagnostic.Compare);
        return new LintResult(report, verdicts, [.. findings]);
    }

    static Diagnostic ToFinding(Report report, Verdict verdict) =>
        new(verdict.Rule.Id, verdict.Severity, verdict.Reason, verdict.Location ?? report.Source.At(new TextSpan(0, 0)))
        {
            Element = verdict.Element,
            Related = [.. verdict.Operands.Where(o => o.Location is not null).Select(ToRelated)],
        };

    static RelatedLocation ToRelated(Operand operand) =>
        new(operand.Location!, new LocalizedText($"{operand.Name} = {operand.Value.Chinese}", $"{operand.Name} = {operand.Value.English ?? operand.Value.Chinese}"));
}
