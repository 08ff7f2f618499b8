using System.Collections.Immutable;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Binding;

/// <summary>Binds 级别: conditional ones first, the plain one last.</summary>
static class SeverityBinder
{
    public static ImmutableArray<BoundSeverity> Bind(Scope scope, RuleSyntax syntax)
    {
        var clauses = syntax.All<SeveritySyntax>().ToList();
        for (var i = 0; i < clauses.Count - 1; i++)
        {
            if (clauses[i].Condition is null)
                scope.Report(RuleDiagnostics.SeverityAfterLast(scope.At(clauses[i].Span)));
        }
        if (clauses.Count > 0 && clauses.TrueForAll(c => c.Condition is not null))
            scope.Report(RuleDiagnostics.NoPlainSeverity(scope.At(clauses[^1].Span), syntax.Id.Value));
        return [.. clauses.Select(c => new BoundSeverity(c.Severity, c.Condition is { } condition ? Condition(scope, condition) : null))];
    }

    static BoundCondition? Condition(Scope scope, ExpressionSyntax syntax)
    {
        if (ConditionBinder.Bind(scope, syntax) is not { } condition)
            return null;
        if (SpeaksOfContent(condition))
            scope.Report(BindingDiagnostics.ContentInSeverity(scope.At(syntax.Span), scope.Written(syntax.Span)));
        return condition;
    }

    static bool SpeaksOfContent(BoundExpression expression) => expression switch
    {
        Negation not => SpeaksOfContent(not.Condition),
        Combination combination => combination.Conditions.Any(SpeaksOfContent),
        NumberComparison numbers => SpeaksOfContent(numbers.Left) || SpeaksOfContent(numbers.Right),
        TextComparison texts => SpeaksOfContent(texts.Left) || SpeaksOfContent(texts.Right),
        ArithmeticNumber sum => SpeaksOfContent(sum.Left) || SpeaksOfContent(sum.Right),
        Mentions or IsKind or HasCells => true,
        CellNumber or SumNumber or CountNumber or LengthNumber or CaptureNumber or CaptureText or BoundProse => true,
        _ => false,
    };
}
