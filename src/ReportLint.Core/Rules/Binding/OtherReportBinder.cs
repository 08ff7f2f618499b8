using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Binding;

/// <summary>Binds what is said of another report. It may use another form: a name counts that any form has.</summary>
static class OtherReportBinder
{
    public static BoundExpression? Bind(Scope scope, ReferenceSyntax reference, OtherReport report)
    {
        scope.OtherReports.Add(report);
        var bound = InItsForms(scope, reference, () => ReferenceBinder.Own(scope, reference));
        return bound switch
        {
            null => null,
            BoundText text => new OtherReportText(reference.Span, report, text),
            BoundDate date => new OtherReportDate(reference.Span, report, date),
            BoundNumber number => new OtherReportNumber(reference.Span, report, number),
            BoundTable table => table with { Report = report },
            BoundCondition condition => new OtherReportCondition(reference.Span, report, condition),
            _ => scope.Fail<BoundExpression>(BindingDiagnostics.NotOfOtherReport(scope.At(reference.Span), scope.Written(reference.Span))),
        };
    }

    /// <summary>有 上年.部分一</summary>
    public static BoundCondition? Has(Scope scope, HasSyntax has, OtherReport report)
    {
        scope.OtherReports.Add(report);
        var own = has with { Value = has.Value with { Report = null } };
        return InItsForms(scope, has.Value, () => HasBinder.Bind(scope, own)) is { } condition
            ? new OtherReportCondition(has.Span, report, condition)
            : null;
    }

    static T InItsForms<T>(Scope scope, ReferenceSyntax reference, Func<T> bind)
    {
        var (forms, tables) = (scope.Forms, scope.ForTables);
        (scope.Forms, scope.ForTables) = (FormsFor(scope, reference), TablesFor(scope, reference));
        var bound = bind();
        (scope.Forms, scope.ForTables) = (forms, tables);
        return bound;
    }

    /// <summary>The forms that know all names; where none does, those of the rule, so that the mistake is told in their terms.</summary>
    static ImmutableArray<Form> FormsFor(Scope scope, ReferenceSyntax reference)
    {
        if (reference.Target is not NamedTargetSyntax { Name: var name })
            return scope.Known.Forms;
        ImmutableArray<Form> knowing = [.. scope.Known.Forms.Where(f => f.Table(name.Value) is { } table && Knows(table, reference.Position))];
        return knowing.IsEmpty ? scope.Forms : knowing;
    }

    /// <summary>The tables of 对, in every form that knows a bare name.</summary>
    static ImmutableArray<FormTable> TablesFor(Scope scope, ReferenceSyntax reference)
    {
        if (scope.ForTables.IsEmpty || reference is not { Target: NamedTargetSyntax { Name: var name }, Position: null })
            return scope.ForTables;
        ImmutableArray<FormTable> knowing = [.. scope.ForTables.Select(t => t.Id).Distinct()
            .SelectMany(id => scope.Known.Forms.Select(f => f.Table(id))).OfType<FormTable>()
            .Where(t => FormNames.Line(t, scope.ForKind == LineKind.Column, name.Value) is not null)];
        return knowing.IsEmpty ? scope.ForTables : knowing;
    }

    static bool Knows(FormTable table, CellPositionSyntax? position) => position is null
        || (Knows(table, true, position.Row) && Knows(table, false, position.Column));

    static bool Knows(FormTable table, bool isRow, PositionSyntax position) =>
        position.Name is not { } name || FormNames.Line(table, isRow, name.Value) is not null;
}
