using System.Collections.Immutable;
using System.Globalization;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Syntax;

namespace ReportLint.Linting.Examples;

/// <summary>Makes a report that is right in everything a form asks: every part, every table, all figures 0, all dates in time.</summary>
static class ValidReport
{
    /// <summary>Prose that says nothing, so that no pattern is found in it by chance.</summary>
    const string Nothing = "略。";

    /// <summary>A report the rule applies to, as far as its limits can be met.</summary>
    public static ReportDraft For(BoundRule rule, FormSet forms)
    {
        var (form, year) = Choose(rule, forms);
        var draft = Of(form, year, forms);
        ChooseIssuer(draft, rule);
        return draft;
    }

    /// <summary>A report of a form and a fiscal year.</summary>
    public static ReportDraft Of(Form form, int year, FormSet forms)
    {
        var draft = new ReportDraft { Form = form };
        SetYear(draft, year, forms);
        UseForm(draft, form);
        draft.Preamble = Nothing;
        draft.Parts.AddRange(form.Parts.Select(p => new DraftPart(p.Number) { Title = p.Title, Prose = Nothing }));
        return draft;
    }

    /// <summary>The year, and what is due with it: form, period, title, a date in time.</summary>
    public static void SetYear(ReportDraft draft, int year, FormSet forms)
    {
        draft.Year = year;
        draft.DueForm = forms.DueFor(year);
        draft.PeriodStart = new DateOnly(year, 1, 1);
        draft.PeriodEnd = new DateOnly(year, 12, 31);
        draft.Published = new DateOnly(year + 1, 1, 15);
        draft.Title = year.ToString(CultureInfo.InvariantCulture) + forms.Vocabulary.Titles.FirstOrDefault("").Replace("…", "", StringComparison.Ordinal);
    }

    public static void UseForm(ReportDraft draft, Form form)
    {
        draft.Form = form;
        draft.Tables.Clear();
        draft.Tables.AddRange(form.Tables.Select(t => new DraftTable(t)));
    }

    static (Form Form, int Year) Choose(BoundRule rule, FormSet forms)
    {
        var years = rule.Limits.OfType<YearLimit>().ToList();
        foreach (var form in rule.Forms.Reverse())
        {
            foreach (var year in Candidates(form, years))
            {
                if (years.TrueForAll(l => l.Allows(year)) && AllowsDue(rule, forms.DueFor(year)))
                    return (form, year);
            }
        }
        return (rule.Forms[^1], years.SelectMany(y => y.Listed).FirstOrDefault(rule.Forms[^1].FirstYear));
    }

    /// <summary>The years the form is due for, then those the limits name: a rule may be about a form used in the wrong year.</summary>
    static IEnumerable<int> Candidates(Form form, List<YearLimit> limits)
    {
        const int YearsTried = 10;
        var last = form.LastYear ?? form.FirstYear + YearsTried;
        return Enumerable.Range(form.FirstYear, last - form.FirstYear + 1)
            .Concat(limits.SelectMany(l => l.Listed))
            .Concat(limits.Select(l => l.From).OfType<int>())
            .Concat(limits.Select(l => l.To).OfType<int>());
    }

    static bool AllowsDue(BoundRule rule, Form? due) => rule.Limits.OfType<FactLimit>()
        .Where(l => l.Fact == FactName.DueForm)
        .All(l => due is not null && l.Forms.Contains(due) != l.IsNegated);

    static void ChooseIssuer(ReportDraft draft, BoundRule rule)
    {
        draft.IssuerLevel = IssuerLevel.County;
        draft.IssuerKind = IssuerKind.Government;
        foreach (var limit in rule.Limits.OfType<FactLimit>())
        {
            if (limit.Fact == FactName.IssuerLevel)
                (draft.IssuerLevel, draft.IssuerKind) = Class(limit.Issuers, limit.IsNegated);
            else if (limit is { Fact: FactName.Issuer, IsNegated: false })
                draft.Issuer = limit.Texts[0];
            else if (limit is { Fact: FactName.Title, IsNegated: false })
                draft.Title = limit.Texts[0];
        }
    }

    static (IssuerLevel, IssuerKind) Class(ImmutableArray<IssuerClass> classes, bool isNegated)
    {
        if (!isNegated)
            return (classes[0].Level ?? IssuerLevel.County, classes[0].Kind ?? IssuerKind.Government);
        var others = from kind in Enum.GetValues<IssuerKind>()
                     from level in Enum.GetValues<IssuerLevel>().AsEnumerable().Reverse()
                     where !classes.Any(c => (c.Level ?? level) == level && (c.Kind ?? kind) == kind)
                     select (level, kind);
        return others.FirstOrDefault((IssuerLevel.County, IssuerKind.Government));
    }
}
