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
    public void Evaluate(ReportTexts texts, Detail detail, Action<Evaluated> tell)
    {
        var report = texts.Report;
        var inspection = new Inspection(rule, texts, detail, tell);
        inspection.Severity = SeverityIn(inspection);
        if (Scope(report) is var (limit, outcome))
            Tell(inspection, null, outcome, () => WhyOutOf(report, limit, outcome));
        else if (!rule.OtherReports.IsEmpty && texts.Fellows.Bar is var (barred, why))
            Tell(inspection, null, barred, () => barred == Outcome.Undecided ? Reasons.Undecided([why]) : Reasons.Sentence([why]));
        else if (!rule.OtherReports.IsEmpty && !texts.Fellows.AreGiven)
            TellUndecided(inspection, null, () => Reasons.OtherReports(string.Join("、", rule.OtherReports.Select(WordOf))));
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
                Tell(inspection, null, Outcome.NotApplicable, () => Reasons.Sentence([Reasons.OfRoster]));
                break;
            default:
                inspection.Tell(element.Evaluate(rule.For is ForRoster ? Element.Due(inspection.Report) : wholeReport, inspection));
                break;
        }
    }

    /// <summary>The limit by which the rule does not speak of the report, or by which that cannot be told; null when it does. One false limit decides.</summary>
    (BoundLimit Limit, Outcome Outcome)? Scope(Report report)
    {
        BoundLimit? unknown = null;
        foreach (var limit in rule.Limits)
        {
            var truth = LimitCheck.Of(report, limit);
            if (truth == Truth.False)
                return (limit, Outcome.NotApplicable);
            if (truth == Truth.Unknown)
                unknown ??= limit;
        }
        return unknown is null ? null : (unknown, Outcome.Undecided);
    }

    LocalizedText WhyOutOf(Report report, BoundLimit limit, Outcome outcome) => outcome == Outcome.Undecided
        ? Reasons.LimitUnknown(rule.Written(limit.Span))
        : Reasons.OutOfLimit(rule.Written(limit.Span), LimitCheck.Actual(report, limit) ?? Wording.NotFound);

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
                TellUndecided(inspection, isNamed ? name : null, () => Reasons.NoTable(name));
            }
            else if (lines.IndexIn(table.Form) is >= 0 and var elements)
            {
                foreach (var line in lineElements[elements])
                    inspection.Tell(element.Evaluate(line, inspection));
            }
            else
            {
                TellUndecided(inspection, isNamed ? name : null, () => Reasons.OtherForm(name, table.Form.Form, rule.Written(lines.Span)));
            }
            hasTold = true;
        }
        if (!hasTold)
            TellUndecided(inspection, null, () => Reasons.NoElements(rule.Written(lines.Span)));
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
            Tell(inspection, null, Outcome.Undecided, () => Reasons.Undecided(run.Evidence.Missing));
            return;
        }
        foreach (var match in found)
            inspection.Tell(element.Evaluate(Element.Of(match), inspection));
        if (found.Count == 0)
        {
            Tell(inspection, null, rule.Unfound ?? Outcome.NotApplicable, () => Reasons.Sentence([Reasons.NothingFound(matches.Find.Pattern.Written)]),
                () => TextCompiler.Compile(matches.Find.Place)(run)?.Location);
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

    /// <summary>Tells a verdict that no element was looked at for. Its reason is put into words only where it is told; by the reason of one on other reports it is known again.</summary>
    void Tell(Inspection inspection, string? element, Outcome outcome, Func<LocalizedText> why, Func<Location?>? where = null)
    {
        var isBare = inspection.TellsFailuresAlone && outcome != Outcome.Fail && rule.For is not ForReports;
        inspection.Tell(
            !isBare ? new Verdict(rule.Rule, element, outcome, inspection.Severity, why()) { Location = where?.Invoke() }
            : element is null ? wholeReport.Bare!.Of(outcome, inspection.Severity)
            : new Verdict(rule.Rule, element, outcome, inspection.Severity, Reasons.Of(outcome)));
    }

    void TellUndecided(Inspection inspection, string? element, Func<LocalizedText> cause) =>
        Tell(inspection, element, Outcome.Undecided, () => Reasons.Undecided([cause()]));

    static string WordOf(OtherReport report) => Keywords.Of(Meanings.Reports[report])!.Chinese;

    sealed record CompiledSeverity(Diagnostics.Severity Severity, Condition? Condition);
}
