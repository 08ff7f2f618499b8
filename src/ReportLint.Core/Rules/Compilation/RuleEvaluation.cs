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
    readonly Element wholeReport = new(null, null, null, null, null, null) { Bare = new BareVerdicts(rule.Rule, null) };
    readonly Element[][] lineElements = rule.For is ForLines lines ? [.. lines.Elements.Select(e => LinesOf(rule, lines, e))] : [];
    readonly ImmutableArray<CompiledSeverity> severities =
        [.. rule.Severities.Select(s => new CompiledSeverity(s.Severity, s.Condition is null ? null : ConditionCompiler.Compile(s.Condition)))];

    /// <param name="tell">Takes what is decided: an element at a time, in printed order.</param>
    public void Evaluate(Report report, ReportTexts texts, Detail detail, Action<Evaluated> tell)
    {
        var inspection = new Inspection(rule, report, texts, detail, tell);
        inspection.Severity = SeverityIn(inspection);
        if (Scope(report) is var (outcome, reason))
            inspection.Tell(Whole(inspection, outcome, reason));
        else if (!rule.OtherReports.IsEmpty && texts.Fellows.Bar is var (barred, why))
            inspection.Tell(Whole(inspection, barred, barred == Outcome.Undecided ? Reasons.Undecided([why]) : Reasons.Sentence([why])));
        else if (!rule.OtherReports.IsEmpty && !texts.Fellows.AreGiven)
            inspection.Tell(Undecided(inspection, null, Reasons.OtherReports(string.Join("、", rule.OtherReports.Select(WordOf)))));
        else
            OverElements(inspection);
    }

    void OverElements(Inspection inspection)
    {
        switch (rule.For)
        {
            case ForLines lines:
                OverLines(lines, inspection);
                break;
            case ForMatches matches:
                OverMatches(matches, inspection);
                break;
            case ForReports:
                OverReports(inspection);
                break;
            case ForRoster when !inspection.Texts.Fellows.IsOfRoster:
                inspection.Tell(Whole(inspection, Outcome.NotApplicable, Reasons.Sentence([Reasons.OfRoster])));
                break;
            default:
                inspection.Tell(element.Evaluate(rule.For is ForRoster ? Element.Due(inspection.Report) : wholeReport, inspection));
                break;
        }
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
    Diagnostics.Severity SeverityIn(Inspection inspection)
    {
        foreach (var (severity, condition) in severities)
        {
            if (condition is null || condition(inspection.DecidingInTurn(wholeReport)) == Truth.True)
                return severity;
        }
        return rule.Rule.Severity;
    }

    /// <summary>Table by table. Of several, one that the report's form does not have is passed over.</summary>
    void OverLines(ForLines lines, Inspection inspection)
    {
        var report = inspection.Report;
        var form = report.Facts.Form ?? report.Facts.DueForm;
        var isNamed = lines.Tables.Length > 1;
        var hasTold = false;
        foreach (var name in lines.Tables)
        {
            if (report.Table(name) is not { } table)
            {
                if (isNamed && form is not null && form.Table(name) is null)
                    continue;
                inspection.Tell(Undecided(inspection, isNamed ? name : null, Reasons.NoTable(name)));
            }
            else if (lines.IndexIn(table.Form) is >= 0 and var elements)
            {
                foreach (var line in lineElements[elements])
                    inspection.Tell(element.Evaluate(line, inspection));
            }
            else
            {
                inspection.Tell(Undecided(inspection, isNamed ? name : null, Reasons.OtherForm(name, table.Form.Form, rule.Written(lines.Span))));
            }
            hasTold = true;
        }
        if (!hasTold)
            inspection.Tell(Undecided(inspection, null, Reasons.NoElements(rule.Written(lines.Span))));
    }

    /// <summary>The elements in one form's table, the same for every report.</summary>
    static Element[] LinesOf(BoundRule rule, ForLines lines, FormCells cells) =>
        [.. from place in cells.Places
            let line = Element.Line(cells.Table.Id, lines.Tables.Length > 1, place.Row, place.Column)
            select line with { Bare = new BareVerdicts(rule.Rule, line.Name) }];

    void OverMatches(ForMatches matches, Inspection inspection)
    {
        var run = inspection.Noting(wholeReport);
        if (Search.Matches(run, matches.Find) is not { } found)
        {
            inspection.Tell(Undecided(inspection, null, run.Evidence.Missing));
            return;
        }
        foreach (var match in found)
            inspection.Tell(element.Evaluate(Element.Of(match), inspection));
        if (found.Count == 0)
        {
            var verdict = Whole(inspection, rule.Unfound ?? Outcome.NotApplicable, Reasons.Sentence([Reasons.NothingFound(matches.Find.Pattern.Written)]));
            inspection.Tell(verdict with { Location = TextCompiler.Compile(matches.Find.Place)(run)?.Location });
        }
    }

    /// <summary>The others that may be like this report; where there are none, all of them differ.</summary>
    void OverReports(Inspection inspection)
    {
        var others = inspection.Texts.Fellows.Alike(rule.ComparedPlaces);
        if (others.Reports.IsEmpty)
            inspection.Tell(NoneAlike(inspection.Severity, others));
        foreach (var other in others.Reports)
            inspection.Tell(element.Evaluate(Element.Of(other), inspection));
    }

    /// <summary>A verdict on a report like which there was none, as it would be among more or fewer others; any other verdict as it is.</summary>
    public Verdict Restated(Verdict verdict, AlikeReports before, AlikeReports now) =>
        rule.For is ForReports && verdict.Element is null && NoneAlike(verdict.Severity, before) is var none && verdict.Outcome == none.Outcome && verdict.Reason == none.Reason
            ? NoneAlike(verdict.Severity, now)
            : verdict;

    Verdict NoneAlike(Diagnostics.Severity severity, AlikeReports others) => others.Missing is { } why
        ? new(rule.Rule, null, Outcome.Undecided, severity, Reasons.Undecided([why]))
        : new(rule.Rule, null, Outcome.Pass, severity, Reasons.Sentence([Reasons.NothingAlike(others.Compared)]));

    Verdict Whole(Inspection inspection, Outcome outcome, LocalizedText reason) => new(rule.Rule, null, outcome, inspection.Severity, reason);

    Verdict Undecided(Inspection inspection, string? element, params IReadOnlyList<LocalizedText> causes) =>
        new(rule.Rule, element, Outcome.Undecided, inspection.Severity, Reasons.Undecided(causes));

    static string WordOf(OtherReport report) => Keywords.Of(Meanings.Reports[report])!.Chinese;

    sealed record CompiledSeverity(Diagnostics.Severity Severity, Condition? Condition);
}
