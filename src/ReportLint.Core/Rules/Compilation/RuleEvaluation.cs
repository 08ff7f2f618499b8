using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>A rule's closures, and how they are held against a report: does it apply, what does it go through, what does each element say.</summary>
sealed class RuleEvaluation(BoundRule rule)
{
    readonly ElementEvaluation element = new(rule);
    readonly ImmutableArray<ImmutableArray<Element>> lineElements = rule.For is ForLines lines ? [.. lines.Elements.Select(e => LinesOf(lines, e))] : [];
    readonly ImmutableArray<CompiledSeverity> severities =
        [.. rule.Severities.Select(s => new CompiledSeverity(s.Severity, s.Condition is null ? null : ConditionCompiler.Compile(s.Condition)))];

    public ImmutableArray<Evaluated> Evaluate(Report report, ReportTexts texts, Detail detail)
    {
        var severity = SeverityIn(report, texts);
        if (Scope(report) is var (outcome, reason))
            return [new(new Verdict(rule.Rule, null, outcome, severity, reason), null)];
        if (!rule.OtherReports.IsEmpty && texts.Fellows.Bar is var (barred, why))
            return [new(new Verdict(rule.Rule, null, barred, severity, barred == Outcome.Undecided ? Reasons.Undecided([why]) : Reasons.Sentence([why])), null)];
        if (!rule.OtherReports.IsEmpty && !texts.Fellows.AreGiven)
            return [Undecided(null, severity, Reasons.OtherReports(string.Join("、", rule.OtherReports.Select(WordOf))))];
        return rule.For switch
        {
            ForLines lines => OverLines(lines, report, texts, severity, detail),
            ForMatches matches => OverMatches(matches, report, texts, severity, detail),
            ForRoster when !texts.Fellows.IsOfRoster => [new(new Verdict(rule.Rule, null, Outcome.NotApplicable, severity, Reasons.Sentence([Reasons.OfRoster])), null)],
            ForRoster => [element.Evaluate(Element.Due(report), report, texts, severity, detail)],
            ForReports => OverReports(report, texts, severity, detail),
            _ => [element.Evaluate(Element.WholeReport, report, texts, severity, detail)],
        };
    }

    /// <summary>Why the rule does not speak of the report, or why that cannot be told; null when it does. One false limit decides.</summary>
    (Outcome Outcome, LocalizedText Reason)? Scope(Report report)
    {
        (Outcome, LocalizedText)? unknown = null;
        foreach (var limit in rule.Limits)
        {
            var check = LimitCheck.Of(report, limit);
            if (check.Truth == Truth.False)
                return (Outcome.NotApplicable, Reasons.OutOfLimit(rule.Written(limit.Span), check.Actual ?? Wording.NotFound));
            if (check.Truth == Truth.Unknown)
                unknown ??= (Outcome.Undecided, Reasons.LimitUnknown(rule.Written(limit.Span)));
        }
        return unknown;
    }

    /// <summary>The first severity whose condition holds; the plain one comes last.</summary>
    Diagnostics.Severity SeverityIn(Report report, ReportTexts texts)
    {
        foreach (var (severity, condition) in severities)
        {
            if (condition is null || condition(new Run(rule, report, texts, null)) == Truth.True)
                return severity;
        }
        return rule.Rule.Severity;
    }

    /// <summary>Table by table. Of several, one that the report's form does not have is passed over.</summary>
    ImmutableArray<Evaluated> OverLines(ForLines lines, Report report, ReportTexts texts, Diagnostics.Severity severity, Detail detail)
    {
        var evaluated = ImmutableArray.CreateBuilder<Evaluated>();
        var form = report.Facts.Form ?? report.Facts.DueForm;
        foreach (var name in lines.Tables)
        {
            var isNamed = lines.Tables.Length > 1;
            if (report.Table(name) is not { } table)
            {
                if (!isNamed || form is null || form.Table(name) is not null)
                    evaluated.Add(Undecided(isNamed ? name : null, severity, Reasons.NoTable(name)));
            }
            else if (lines.In(table.Form) is not { } elements)
            {
                evaluated.Add(Undecided(isNamed ? name : null, severity, Reasons.OtherForm(name, table.Form.Form, rule.Written(lines.Span))));
            }
            else
            {
                foreach (var line in lineElements[lines.Elements.IndexOf(elements)])
                    evaluated.Add(element.Evaluate(line, report, texts, severity, detail));
            }
        }
        return evaluated.Count > 0 ? evaluated.ToImmutable() : [Undecided(null, severity, Reasons.NoElements(rule.Written(lines.Span)))];
    }

    /// <summary>The elements in one form's table, the same for every report.</summary>
    static ImmutableArray<Element> LinesOf(ForLines lines, FormCells cells) =>
        [.. cells.Places.Select(p => Element.Line(cells.Table.Id, lines.Tables.Length > 1, p.Row, p.Column))];

    ImmutableArray<Evaluated> OverMatches(ForMatches matches, Report report, ReportTexts texts, Diagnostics.Severity severity, Detail detail)
    {
        var run = new Run(rule, report, texts, new Ledger());
        if (Search.Matches(run, matches.Find) is not { } found)
            return [Undecided(null, severity, run.Evidence.Missing)];
        if (found.Count > 0)
            return [.. found.Select(m => element.Evaluate(Element.Of(m), report, texts, severity, detail))];
        var verdict = new Verdict(rule.Rule, null, rule.Unfound ?? Outcome.NotApplicable, severity, Reasons.Sentence([Reasons.NothingFound(matches.Find.Pattern.Written)]));
        return [new(verdict with { Location = TextCompiler.Compile(matches.Find.Place)(run)?.Location }, null)];
    }

    /// <summary>The others that may be like this report; where there are none, all of them differ.</summary>
    ImmutableArray<Evaluated> OverReports(Report report, ReportTexts texts, Diagnostics.Severity severity, Detail detail)
    {
        var others = texts.Fellows.Alike(rule.ComparedPlaces);
        return others.Reports.IsEmpty
            ? [new(NoneAlike(severity, others), null)]
            : [.. others.Reports.Select(o => element.Evaluate(Element.Of(o), report, texts, severity, detail))];
    }

    /// <summary>A verdict on a report like which there was none, as it would be among more or fewer others; any other verdict as it is.</summary>
    public Verdict Restated(Verdict verdict, AlikeReports before, AlikeReports now) =>
        rule.For is ForReports && verdict.Element is null && NoneAlike(verdict.Severity, before) is var none && verdict.Outcome == none.Outcome && verdict.Reason == none.Reason
            ? NoneAlike(verdict.Severity, now)
            : verdict;

    Verdict NoneAlike(Diagnostics.Severity severity, AlikeReports others) => others.Missing is { } why
        ? Undecided(null, severity, why).Verdict
        : new Verdict(rule.Rule, null, Outcome.Pass, severity, Reasons.Sentence([Reasons.NothingAlike(others.Compared)]));

    Evaluated Undecided(string? element, Diagnostics.Severity severity, params IReadOnlyList<LocalizedText> causes) =>
        new(new Verdict(rule.Rule, element, Outcome.Undecided, severity, Reasons.Undecided(causes)), null);

    static string WordOf(OtherReport report) => Keywords.Of(Meanings.Reports[report])!.Chinese;

    sealed record CompiledSeverity(Diagnostics.Severity Severity, Condition? Condition);
}
