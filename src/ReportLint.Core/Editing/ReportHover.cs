using ReportLint.Linting;
using ReportLint.Reports;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>What a figure of a report is, and what the rules that read it made of it.</summary>
public static class ReportHover
{
    /// <summary>The most rules shown; what fails comes first.</summary>
    const int MostRules = 12;

    public static HoverText? At(LintResult result, RulePack rules, int offset, Language language)
    {
        foreach (var table in result.Report.Tables)
        {
            if (table.Cells.FirstOrDefault(c => c.Span.Contains(offset)) is { } cell)
                return new HoverText(cell.Span, string.Join("\n", OfCell(result, rules, table, cell, language)));
        }
        var span = result.Verdicts.SelectMany(v => v.Operands).Where(o => o.Location?.Span.Contains(offset) == true).Select(o => o.Location!.Span).OrderBy(s => s.Length).FirstOrDefault();
        return span.IsEmpty ? null : new HoverText(span, string.Join("\n", OfVerdicts(result, rules, span, language)));
    }

    static IEnumerable<string> OfCell(LintResult result, RulePack rules, Table table, Cell cell, Language language)
    {
        yield return ReportHoverMessages.Cell(table, cell).In(language);
        yield return $"- {cell.Row.Label}\n- {cell.Column.Label}\n";
        if (cell.Value is CellValue.Unreadable unreadable)
            yield return ReportHoverMessages.Unreadable(unreadable).In(language) + "\n";
        if (cell.AssumesRowSum)
            yield return ReportHoverMessages.AssumesRowSum.In(language) + "\n";
        foreach (var line in OfVerdicts(result, rules, cell.Span, language))
            yield return line;
    }

    static IEnumerable<string> OfVerdicts(LintResult result, RulePack rules, TextSpan span, Language language)
    {
        var readers = result.Verdicts
            .Where(v => v.Operands.Any(o => o.Location?.Span == span))
            .OrderBy(v => Rank(v.Outcome))
            .ToList();
        foreach (var verdict in readers.Take(MostRules))
            yield return ReportHoverMessages.Verdict(verdict, verdict.Comparison ?? Compared(result, rules, verdict)).In(language);
        if (readers.Count > MostRules)
            yield return ReportHoverMessages.More(readers.Count - MostRules).In(language);
    }

    /// <summary>The sums of a rule that passes; with a finding they have been noted.</summary>
    static Comparison? Compared(LintResult result, RulePack rules, Verdict verdict) =>
        verdict.Outcome == Outcome.Pass && rules.Rules.FirstOrDefault(r => r.Rule.Id == verdict.Rule.Id) is { } rule
            ? OperandsRead.Compared(rule, result.Report, verdict.Element)
            : null;

    static int Rank(Outcome outcome) => outcome switch
    {
        Outcome.Fail => 0,
        Outcome.Undecided => 1,
        Outcome.Waived => 2,
        Outcome.Pass => 3,
        _ => 4,
    };
}
