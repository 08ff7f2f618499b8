using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>Binds the limits of 适用, and finds which forms they leave.</summary>
static class LimitBinder
{
    public static BoundLimit? Bind(Scope scope, LimitSyntax limit) => limit switch
    {
        YearRangeSyntax years => new YearLimit(years.Span, years.From, years.To, []),
        YearListSyntax years => new YearLimit(years.Span, null, null, years.Years),
        FactLimitSyntax fact => Fact(scope, fact),
        _ => null,
    };

    /// <summary>
    /// The forms a report the rule applies to can use: those the limits name, else those due in its years. A report may
    /// use another form than the one due; its tables are then without the names, and the rule is undecided.
    /// </summary>
    public static ImmutableArray<Form> FormsLeft(FormSet known, ImmutableArray<BoundLimit> limits)
    {
        ImmutableArray<Form> named = [.. known.Forms.Where(f => limits.OfType<FactLimit>().Where(l => l.Fact == FactName.Form).All(l => l.Forms.Contains(f) != l.IsNegated))];
        ImmutableArray<Form> due = [.. named.Where(f => limits.OfType<YearLimit>().All(l => Overlaps(f, l)))];
        return due.IsEmpty ? named : due;
    }

    static bool Overlaps(Form form, YearLimit limit) => limit.Listed.IsEmpty
        ? (limit.To is null || form.FirstYear <= limit.To) && (limit.From is null || form.LastYear is null || form.LastYear >= limit.From)
        : limit.Listed.Any(form.IsDueFor);

    static FactLimit? Fact(Scope scope, FactLimitSyntax fact)
    {
        var limit = new FactLimit(fact.Span, fact.Fact, fact.IsNegated);
        switch (fact.Fact)
        {
            case FactName.Form or FactName.DueForm:
                return Check(scope, fact, fact.Values.FirstOrDefault(v => scope.Known.Form(v.Value) is null), scope.Known.Forms.Select(f => f.Id))
                    ? limit with { Forms = [.. fact.Values.Select(v => scope.Known.Form(v.Value)!)] }
                    : null;
            case FactName.IssuerLevel:
                return Check(scope, fact, fact.Values.FirstOrDefault(v => IssuerKeywords.ClassOf(v.Value) is null), IssuerKeywords.Chinese)
                    ? limit with { Issuers = [.. fact.Values.Select(v => IssuerKeywords.ClassOf(v.Value)!)] }
                    : null;
            case FactName.Issuer or FactName.Title:
                return limit with { Texts = [.. fact.Values.Select(v => v.Value)] };
            default:
                return scope.Fail<FactLimit>(BindingDiagnostics.NotALimit(scope.At(fact.Span), Keywords.Of(Meanings.Facts[fact.Fact])!.Chinese));
        }
    }

    static bool Check(Scope scope, FactLimitSyntax fact, NameSyntax? wrong, IEnumerable<string> known)
    {
        if (wrong is null)
            return true;
        var names = known.ToList();
        scope.Report(BindingDiagnostics.UnknownValue(scope.At(wrong.Span), Keywords.Of(Meanings.Facts[fact.Fact])!.Chinese,
            wrong.Value, string.Join("、", names), NearestName.To(wrong.Value, names)));
        return false;
    }
}
