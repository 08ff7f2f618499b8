using System.Collections.Immutable;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Binding;

/// <summary>Binds 取: a name for a value, which may change with the fiscal year.</summary>
static class LetBinder
{
    public static void Bind(Scope scope, LetSyntax let)
    {
        var name = let.Name.Value;
        if (scope.Captures.Exists(c => c.Name == name) || scope.Lets.Exists(l => l.Name == name))
            scope.Report(BindingDiagnostics.NameTwice(scope.At(let.Name.Span), name));
        else if (ForBinder.HiddenBy(scope, name) is { } hidden)
            scope.Report(BindingDiagnostics.HiddenName(scope.At(let.Name.Span), name, hidden));
        scope.TakeNamed();
        var values = new List<YearValue?> { Value(scope, null, let.Value) };
        values.AddRange(let.Later.OrderBy(l => l.Year).Select(l => Value(scope, l.Year, l.Value)));
        // A value that could not be bound still gives the name a meaning, so that its uses are not reported, too.
        ImmutableArray<YearValue> bound = [.. values.OfType<YearValue>()];
        scope.Lets.Add(new BoundLet(name, bound.IsEmpty ? [new YearValue(null, new ConstantNumber(let.Span, 0, null, Measure.None))] : bound, scope.TakeNamed()));
        CheckTypes(scope, let, bound);
    }

    static YearValue? Value(Scope scope, int? year, ExpressionSyntax value) => ExpressionBinder.Bind(scope, value) switch
    {
        null => null,
        CellNumber { Cells.IsSelection: true } group => scope.Fail<YearValue>(ExpressionBinder.GroupMistake(scope, group.Cells)),
        var bound => new YearValue(year, bound),
    };

    static void CheckTypes(Scope scope, LetSyntax let, ImmutableArray<YearValue> values)
    {
        foreach (var value in values.Where(v => values.Length > 1 && v.Value is not (BoundNumber or BoundDate or BoundText)))
            scope.Report(BindingDiagnostics.NotANumber(scope.At(value.Value.Span), scope.Written(value.Value.Span), TypeNames.Of(value.Value)));
        foreach (var later in values.Skip(1))
        {
            if (TypeNames.Of(later.Value) != TypeNames.Of(values[0].Value))
            {
                scope.Report(BindingDiagnostics.DifferentTypes(scope.At(let.Span),
                    scope.Written(values[0].Value.Span), TypeNames.Of(values[0].Value), scope.Written(later.Value.Span), TypeNames.Of(later.Value)));
            }
        }
    }
}
