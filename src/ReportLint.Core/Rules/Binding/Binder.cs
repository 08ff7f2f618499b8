using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>Resolves every name of a rule in every form it speaks of, and checks every type.</summary>
static class Binder
{
    /// <summary>The rule, or null, with a diagnostic for each mistake, when it has any.</summary>
    public static BoundRule? Bind(RuleSyntax syntax, FormSet forms, ICollection<Diagnostic> diagnostics)
    {
        var found = new List<Diagnostic>();
        var scope = new Scope(syntax.Source, forms, found);
        RequiredExamples.Check(syntax, found);
        var rule = BindRule(scope, syntax);
        foreach (var diagnostic in found)
            diagnostics.Add(diagnostic);
        return found.TrueForAll(d => d.Severity != Severity.Error) ? rule : null;
    }

    static BoundRule BindRule(Scope scope, RuleSyntax syntax)
    {
        ImmutableArray<BoundLimit> limits = [.. syntax.All<AppliesSyntax>().SelectMany(a => a.Limits).Select(l => LimitBinder.Bind(scope, l)).OfType<BoundLimit>()];
        BindForms(scope, syntax, limits);
        var loop = syntax.First<ForSyntax>() is { } clause ? ForBinder.Bind(scope, clause) : null;
        // Where the table of 对 is unknown every bare name would be, too: one mistake, one message.
        if (syntax.First<ForSyntax>() is not null && loop is null)
            return new BoundRule(Describe(syntax), syntax) { Forms = scope.Forms };
        ImmutableArray<BoundFind> finds = [.. syntax.All<FindSyntax>().Select(f => ForBinder.Find(scope, f.Span, f.Place, f.Pattern)).OfType<BoundFind>()];
        foreach (var let in syntax.All<LetSyntax>())
            LetBinder.Bind(scope, let);
        scope.TakeNamed();
        var bound = new BoundRule(Describe(syntax), syntax)
        {
            Forms = scope.Forms,
            Limits = limits,
            For = loop,
            Finds = finds,
            When = [.. syntax.All<WhenSyntax>().Select(w => ConditionBinder.Bind(scope, w.Condition)).OfType<BoundCondition>()],
            WhenCaptures = scope.TakeNamed(),
            Demands = [.. syntax.All<DemandSyntax>().Select(d => Demand(scope, d)).OfType<BoundDemand>()],
            Severities = SeverityBinder.Bind(scope, syntax),
            Message = syntax.First<MessageSyntax>() is { } message ? MessageBinder.Bind(scope, message) : null,
            Captures = [.. scope.Captures],
            Blank = syntax.First<BlankSyntax>()?.Policy ?? BlankPolicy.Unknown,
            BlankNumber = syntax.First<BlankSyntax>()?.Number ?? 0,
            Unfound = syntax.First<UnfoundSyntax>()?.Outcome,
            Tolerance = syntax.First<ToleranceSyntax>()?.Amount is { } amount ? amount.Value * Units.ScaleOf(amount.Unit) : 0,
            ToleratesPrintedPrecision = syntax.First<ToleranceSyntax>() is { Amount: null },
            OtherReports = [.. scope.OtherReports.Order()],
            ComparedPlaces = [.. scope.ComparedPlaces.OrderBy(p => p.Part ?? 0).ThenBy(p => p.IsPreamble)],
        };
        CheckOthers(scope, bound);
        return bound;
    }

    /// <summary>另份 is whichever report 对 has come to, and that goes only through reports that some prose may be like.</summary>
    static void CheckOthers(Scope scope, BoundRule rule)
    {
        if (rule.OtherReports.Contains(OtherReport.Other) && scope.IsSound && (rule.For is not ForReports || rule.ComparedPlaces.IsEmpty))
            scope.Report(BindingDiagnostics.NoOtherReport(scope.At((rule.For?.Span ?? rule.Demands.FirstOrDefault()?.Span) ?? rule.Syntax.Id.Span), Keywords.Of(Meanings.Reports[OtherReport.Other])!.Chinese));
    }

    static void BindForms(Scope scope, RuleSyntax syntax, ImmutableArray<BoundLimit> limits)
    {
        scope.Forms = LimitBinder.FormsLeft(scope.Known, limits);
        if (scope.Forms.IsEmpty && scope.IsSound)
            scope.Report(BindingDiagnostics.FormsNotAllowed(scope.At(syntax.First<AppliesSyntax>()?.Span ?? syntax.Id.Span)));
        if (scope.Forms.IsEmpty)
            scope.Forms = scope.Known.Forms;
    }

    static BoundDemand? Demand(Scope scope, DemandSyntax demand) =>
        ConditionBinder.Bind(scope, demand.Condition) is { } condition
            ? new BoundDemand(demand.Span, condition, demand.IsForbidden, scope.TakeNamed())
            : null;

    static Rule Describe(RuleSyntax syntax) => new()
    {
        Id = syntax.Id.Value,
        Title = new LocalizedText(syntax.Title.Value, syntax.EnglishTitle?.Value),
        Severity = syntax.All<SeveritySyntax>().LastOrDefault(s => s.Condition is null)?.Severity ?? Severity.Error,
        Basis = [.. syntax.All<BasisSyntax>().Select(b => b.Text.Value)],
        Status = syntax.First<StatusSyntax>()?.Status ?? RuleStatus.Final,
        Owner = syntax.First<OwnerSyntax>()?.Text.Value,
        Help = syntax.First<HelpSyntax>() is { } help ? new LocalizedText(help.Text.Value, help.English?.Value) : null,
        Location = syntax.Source.At(syntax.Id.Span),
    };
}
