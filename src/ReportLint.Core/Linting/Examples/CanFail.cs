using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Rules;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Compilation;
using ReportLint.Rules.Syntax;

namespace ReportLint.Linting.Examples;

/// <summary>Finds rules that no single changed operand can make fail: they guard nothing.</summary>
static class CanFail
{
    /// <summary>A complaint about the rule, or null when something makes it fail.</summary>
    public static Diagnostic? Check(CompiledRule rule, FormSet forms) =>
        Starts(rule.Bound, forms).ToList() is var starts
        && !starts.Exists(draft => Fails(rule, draft)) && !starts.Exists(draft => FailsSomewhere(rule, draft, forms))
            ? ExampleDiagnostics.CannotFail(rule.Rule.Location, rule.Rule.Id)
            : null;

    /// <summary>The valid report, and what the rule's own examples make of it.</summary>
    static IEnumerable<ReportDraft> Starts(BoundRule rule, FormSet forms)
    {
        yield return ValidReport.For(rule, forms);
        foreach (var example in rule.Syntax.All<ExampleSyntax>())
        {
            if (RuleExamples.Prepare(rule, forms, example, []) is var (_, draft, _))
                yield return draft;
        }
    }

    static bool FailsSomewhere(CompiledRule rule, ReportDraft start, FormSet forms) =>
        DraftChanges.Facts(start, forms).Concat(DraftChanges.Headings(start)).Concat(DraftChanges.Names(start)).Concat(DraftChanges.Phrases(start, rule.Bound))
            .Concat(DraftChanges.Cells(start)).Concat(DraftChanges.LostCells(start))
            .Any(change =>
            {
                var draft = start.Copy();
                change.Apply(draft);
                return Fails(rule, draft);
            });

    static bool Fails(CompiledRule rule, ReportDraft draft) =>
        rule.Evaluate(DraftReport.Build(draft), OtherDraft.FellowsOf(draft)).Any(v => v.Outcome == Outcome.Fail);
}
