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
    readonly ImmutableArray<(Diagnostics.Severity Severity, Condition? Condition)> severities =
        [.. rule.Severities.Select(s => (s.Severity, s.Condition is null ? null : ConditionCompiler.Compile(s.Condition)))];

    public ImmutableArray<Evaluated> Evaluate(Report report, ReportTexts texts)
    {
        var severity = SeverityIn(report, texts);
        if (Scope(report) is var (outcome, reason))
            return [new(new Verdict(rule.Rule, null, outcome, severity, reason), null)];
        if (!rule.OtherReports.IsEmpty && !texts.Fellows.AreGiven)
            return [Undecided(severity, Reasons.OtherReports(string.Join("、", rule.OtherReports.Select(WordOf))))];
        if (!rule.OtherReports.IsEmpty && texts.Fellows.Bar is var (barred, why))
            return [barred == Outcome.Undecided ? Undecided(severity, why) : new(new Verdict(rule.Rule, null, barred, severity, new(why.Chinese + "。", why.English + ".")), null)];
        return rule.For switch
        {
            ForLines lines => OverLines(lines, report, texts, severity),
            ForMatches matches => OverMatches(matches, report, texts, severity),
            ForReports => OverReports(report, texts, severity),
            _ => [element.Evaluate(Element.WholeReport, report, texts, severity)],
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
            if (condition is null || condition(new Run(rule, report, texts)) == Truth.True)
                return severity;
        }
        return rule.Rule.Severity;
    }

    ImmutableArray<Evaluated> OverLines(ForLines lines, Report report, ReportTexts texts, Diagnostics.Severity severity)
    {
        if (report.Table(lines.Table) is not { } table)
            return [Undecided(severity, Reasons.NoTable(lines.Table))];
        var elements = lines.Elements.FirstOrDefault(e => e.Form == table.Form.Form);
        if (elements is null)
            return [Undecided(severity, Reasons.OtherForm(lines.Table, table.Form.Form, rule.Written(lines.Span)))];
        if (elements.Places.IsEmpty)
            return [Undecided(severity, Reasons.NoElements(rule.Written(lines.Span)))];
        return [.. elements.Places.Select(p => element.Evaluate(Element.Line(p.Row, p.Column), report, texts, severity))];
    }

    ImmutableArray<Evaluated> OverMatches(ForMatches matches, Report report, ReportTexts texts, Diagnostics.Severity severity)
    {
        var run = new Run(rule, report, texts);
        if (Search.Matches(run, matches.Find) is not { } found)
            return [Undecided(severity, run.Ledger.Missing)];
        if (found.Count > 0)
            return [.. found.Select(m => element.Evaluate(Element.Of(m), report, texts, severity))];
        var nothing = Reasons.NothingFound(matches.Find.Pattern.Written);
        var verdict = new Verdict(rule.Rule, null, rule.Unfound ?? Outcome.NotApplicable, severity, new(nothing.Chinese + "。", nothing.English + "."));
        return [new(verdict with { Location = TextCompiler.Compile(matches.Find.Place)(run)?.Location }, null)];
    }

    /// <summary>The others that may be like this report; where there are none, all of them differ.</summary>
    ImmutableArray<Evaluated> OverReports(Report report, ReportTexts texts, Diagnostics.Severity severity)
    {
        var others = texts.Fellows.Alike(rule.ComparedPlaces);
        if (others.Missing is { } why)
            return [Undecided(severity, why)];
        return others.Reports.IsEmpty
            ? [new(new Verdict(rule.Rule, null, Outcome.Pass, severity, Reasons.NothingAlike(others.Compared)), null)]
            : [.. others.Reports.Select(o => o.Report is { } other
                ? element.Evaluate(Element.Of(other), report, texts, severity)
                : Undecided(severity, o.Missing ?? Reasons.OtherReports(WordOf(OtherReport.Other))))];
    }

    Evaluated Undecided(Diagnostics.Severity severity, params IReadOnlyList<LocalizedText> causes) =>
        new(new Verdict(rule.Rule, null, Outcome.Undecided, severity, Reasons.Undecided(causes)), null);

    static string WordOf(OtherReport report) => Keywords.Of(Meanings.Reports[report])!.Chinese;
}
