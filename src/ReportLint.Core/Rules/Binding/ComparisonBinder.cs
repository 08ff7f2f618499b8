using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Binding;

/// <summary>Binds two values compared: both sides of one type and one measure.</summary>
static class ComparisonBinder
{
    public static BoundCondition? Bind(Scope scope, ComparisonSyntax comparison)
    {
        var outer = scope.Comparison;
        scope.Comparison = comparison.Span;
        BoundCondition? bound = LevelComparison(scope, comparison, out var isLevel);
        if (!isLevel)
            bound = Sides(scope, comparison);
        scope.Comparison = outer;
        return bound;
    }

    static BoundCondition? Sides(Scope scope, ComparisonSyntax comparison)
    {
        var left = Side(scope, comparison.Left);
        var right = Side(scope, comparison.Right);
        if (left is null || right is null)
            return null;
        return (left, right) switch
        {
            (BoundNumber a, BoundNumber b) => Numbers(scope, comparison, a, b),
            (BoundDate a, BoundDate b) => new DateComparison(comparison.Span, a, comparison.Sign, b),
            (BoundText a, BoundText b) => IsEquality(scope, comparison, left) is { } equal ? new TextComparison(comparison.Span, a, equal, b) : null,
            (BoundTable a, BoundTable b) => IsEquality(scope, comparison, left) is { } equal ? new TableComparison(comparison.Span, a, equal, b) : null,
            (BoundForm a, _) when FormOf(scope, comparison.Right, right) is { } form =>
                IsEquality(scope, comparison, left) is { } equal ? new FormComparison(comparison.Span, a, equal, form) : null,
            (_, BoundForm b) when FormOf(scope, comparison.Left, left) is { } form =>
                IsEquality(scope, comparison, right) is { } equal ? new FormComparison(comparison.Span, b, equal, form) : null,
            _ => scope.Fail<BoundCondition>(Mismatch(scope, comparison, left, right)),
        };
    }

    /// <summary>A group is refused here, where it would be taken for a number.</summary>
    static BoundExpression? Side(Scope scope, ExpressionSyntax side) => ExpressionBinder.Bind(scope, side) switch
    {
        CellNumber { Cells.IsSelection: true } or OtherReportNumber => ExpressionBinder.Number(scope, side),
        var bound => bound,
    };

    static BoundCondition? Numbers(Scope scope, ComparisonSyntax comparison, BoundNumber left, BoundNumber right)
    {
        if (comparison.Sign >= ComparisonSign.Before)
            return scope.Fail<BoundCondition>(BindingDiagnostics.DateSignOnNumbers(scope.At(comparison.Span), WordOf(comparison.Sign)));
        return ExpressionBinder.Common(scope, comparison.Span, left, right) is null
            ? null
            : new NumberComparison(comparison.Span, left, comparison.Sign, right);
    }

    static bool? IsEquality(Scope scope, ComparisonSyntax comparison, BoundExpression side)
    {
        if (comparison.Sign is ComparisonSign.Equal or ComparisonSign.NotEqual)
            return comparison.Sign == ComparisonSign.Equal;
        scope.Report(BindingDiagnostics.NotOrdered(scope.At(comparison.Span), TypeNames.Of(side), WordOf(comparison.Sign)));
        return null;
    }

    static BoundExpression? FormOf(Scope scope, ExpressionSyntax written, BoundExpression side) => side switch
    {
        BoundForm => side,
        ConstantNumber or ConstantText when scope.Known.Form(scope.Written(written.Span).Trim('“', '”', '"')) is { } form => new BoundFormName(side.Span, form),
        _ => null,
    };

    /// <summary>单位层级 = 县级: the other side is one of the fact's values, not a name of the rule.</summary>
    static FactIs? LevelComparison(Scope scope, ComparisonSyntax comparison, out bool isLevel)
    {
        isLevel = comparison is
        {
            Left: ReferenceSyntax { Target: FactTargetSyntax { Fact: FactName.IssuerLevel }, Report: null },
            Right: ReferenceSyntax { Target: NamedTargetSyntax },
        };
        if (!isLevel)
            return null;
        var name = ((NamedTargetSyntax)((ReferenceSyntax)comparison.Right).Target).Name;
        var limit = LimitBinder.Bind(scope, new FactLimitSyntax(comparison.Span, FactName.IssuerLevel, comparison.Sign == ComparisonSign.NotEqual, [name]));
        return limit is FactLimit fact && IsEquality(scope, comparison, new BoundIssuerLevel(comparison.Left.Span)) is not null
            ? new FactIs(comparison.Span, fact)
            : null;
    }

    static Diagnostics.Diagnostic Mismatch(Scope scope, ComparisonSyntax comparison, BoundExpression left, BoundExpression right)
    {
        var (text, number) = (left, right) switch
        {
            (BoundText t, BoundNumber n) => (t, n),
            (BoundNumber n, BoundText t) => (t, n),
            _ => ((BoundText?)null, (BoundNumber?)null),
        };
        return text is not null && number is not null
            ? BindingDiagnostics.TextWithNumber(scope.At(comparison.Span), scope.Written(text.Span), scope.Written(number.Span), text is BoundProse ? scope.Written(text.Span) : null)
            : BindingDiagnostics.DifferentTypes(scope.At(comparison.Span), scope.Written(left.Span), TypeNames.Of(left), scope.Written(right.Span), TypeNames.Of(right));
    }

    static string WordOf(ComparisonSign sign) => sign switch
    {
        ComparisonSign.Before => Keywords.Of(TokenKind.Before)!.Chinese,
        ComparisonSign.After => Keywords.Of(TokenKind.After)!.Chinese,
        ComparisonSign.Since => Keywords.Of(TokenKind.Since)!.Chinese,
        ComparisonSign.By => Keywords.Of(TokenKind.By)!.Chinese,
        _ => ComparisonSigns.Of(sign),
    };
}
