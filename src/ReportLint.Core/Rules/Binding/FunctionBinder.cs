using ReportLint.Reports.Similarity;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Binding;

/// <summary>Binds 合计, 次数, 字数 and 相似度.</summary>
static class FunctionBinder
{
    public static BoundExpression? Bind(Scope scope, CallSyntax call) => call.Function switch
    {
        FunctionName.Sum => Sum(scope, call),
        FunctionName.Count => Count(scope, call),
        FunctionName.Length => Length(scope, call),
        _ => Similarity(scope, call),
    };

    static SumNumber? Sum(Scope scope, CallSyntax call)
    {
        var parts = call.Arguments.Select(a => Part(scope, a.Value)).ToList();
        if (parts.Exists(p => p is null))
            return null;
        var measure = Measure.None;
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0 && ExpressionBinder.Common(scope, call.Span, parts[i - 1]!, parts[i]!) is null)
                return null;
            if (parts[i]!.Measure != Measure.None)
                measure = parts[i]!.Measure;
        }
        return new SumNumber(call.Span, [.. parts.OfType<BoundNumber>()], measure);
    }

    /// <summary>A selection, or a single value, which is its own sum.</summary>
    static BoundNumber? Part(Scope scope, ExpressionSyntax argument) => argument is ReferenceSyntax
        ? ExpressionBinder.Bind(scope, argument) switch
        {
            null => null,
            BoundNumber number => number,
            _ => scope.Fail<BoundNumber>(BindingDiagnostics.WrongArguments(scope.At(argument.Span), FunctionName.Sum)),
        }
        : ExpressionBinder.Number(scope, argument);

    static BoundNumber? Count(Scope scope, CallSyntax call)
    {
        if (call.Arguments is not [{ Value: var argument }])
            return scope.Fail<BoundNumber>(BindingDiagnostics.WrongArguments(scope.At(call.Span), FunctionName.Count));
        (scope.IsInCount, scope.Selection, scope.CountsHeadings) = (true, null, false);
        var condition = ConditionBinder.Bind(scope, argument);
        var (selection, countsHeadings) = (scope.Selection, scope.CountsHeadings);
        (scope.IsInCount, scope.Selection, scope.CountsHeadings) = (false, null, false);
        return (condition, selection, countsHeadings) switch
        {
            (null, _, _) => null,
            (_, null, true) => new HeadingCount(call.Span, condition),
            (_, { } cells, false) => new CountNumber(call.Span, cells, condition),
            (Mentions, null, false) => new CountNumber(call.Span, null, condition),
            _ => scope.Fail<BoundNumber>(BindingDiagnostics.WrongArguments(scope.At(argument.Span), FunctionName.Count)),
        };
    }

    static LengthNumber? Length(Scope scope, CallSyntax call)
    {
        if (call.Arguments is not [{ Value: var argument }])
            return scope.Fail<LengthNumber>(BindingDiagnostics.WrongArguments(scope.At(call.Span), FunctionName.Length));
        return ExpressionBinder.Text(scope, argument) is { } text ? new LengthNumber(call.Span, text) : null;
    }

    static SimilarityNumber? Similarity(Scope scope, CallSyntax call)
    {
        if (call.Arguments is not [{ Value: var first }, { Value: var second }])
            return scope.Fail<SimilarityNumber>(BindingDiagnostics.WrongArguments(scope.At(call.Span), FunctionName.Similarity));
        var (a, b) = (ExpressionBinder.Text(scope, first), ExpressionBinder.Text(scope, second));
        foreach (var compared in new[] { a, b }.OfType<OtherReportText>())
        {
            if (compared is { Report: OtherReport.Other, Text: BoundProse prose })
                scope.ComparedPlaces.Add(new ProsePlace(prose.Part, prose.IsPreamble));
        }
        return a is not null && b is not null
            ? new SimilarityNumber(call.Span, a, b, new Resemblance(scope.Known))
            : null;
    }
}
