using ReportLint.Rules.Patterns;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Binding;

/// <summary>Binds conditions.</summary>
static class ConditionBinder
{
    public static BoundCondition? Bind(Scope scope, ExpressionSyntax expression) => expression switch
    {
        ComparisonSyntax comparison => ComparisonBinder.Bind(scope, comparison),
        IsKindSyntax kind => Kind(scope, kind),
        WordedSyntax worded => Worded(scope, worded),
        MentionsSyntax mentions => Mentions(scope, mentions),
        OrderedSyntax ordered => Ordered(scope, ordered),
        HasSyntax has => HasBinder.Bind(scope, has),
        NotSyntax not => Bind(scope, not.Condition) is { } condition ? new Negation(not.Span, condition) : null,
        LogicSyntax logic => Logic(scope, logic),
        BracketSyntax bracket => Bind(scope, bracket.Inner) is { } inner ? inner with { Span = bracket.Span } : null,
        _ => ExpressionBinder.Bind(scope, expression) switch
        {
            null => null,
            BoundCondition condition => condition,
            var value => scope.Fail<BoundCondition>(BindingDiagnostics.NotACondition(scope.At(expression.Span), scope.Written(expression.Span), value is BoundText)),
        },
    };

    static Combination? Logic(Scope scope, LogicSyntax logic)
    {
        var conditions = logic.Conditions.Select(c => Bind(scope, c)).ToList();
        return conditions.Exists(c => c is null) ? null : new Combination(logic.Span, [.. conditions.OfType<BoundCondition>()], logic.All);
    }

    static IsKind? Kind(Scope scope, IsKindSyntax kind)
    {
        var value = ExpressionBinder.Bind(scope, kind.Value);
        if (value is CellNumber { Cells.IsSelection: true } or OtherReportNumber)
            value = ExpressionBinder.Number(scope, kind.Value);
        return value is null ? null : new IsKind(kind.Span, value, kind.Kind);
    }

    static Worded? Worded(Scope scope, WordedSyntax worded) => ExpressionBinder.Text(scope, worded.Value) is { } text
        ? new Worded(worded.Span, text, worded.Text.Value, (text as PartTitle)?.Part)
        : null;

    static Mentions? Mentions(Scope scope, MentionsSyntax mentions)
    {
        var text = ExpressionBinder.Text(scope, mentions.Value);
        var patterns = mentions.Texts.Texts.Select(t => PatternParser.Parse(scope.Source, t, scope.Known.Script, scope.Diagnostics)).ToList();
        return text is null || patterns.Exists(p => p is null)
            ? null
            : new Mentions(mentions.Span, text, [.. patterns.OfType<Pattern>()], mentions.Texts.All);
    }

    static Ordered? Ordered(Scope scope, OrderedSyntax ordered) =>
        ReferenceBinder.Bind(scope, ordered.First) is BoundProse { Part: { } first }
        && ReferenceBinder.Bind(scope, ordered.Last) is BoundProse { Part: { } last }
            ? new Ordered(ordered.Span, first, last)
            : scope.Fail<Ordered>(BindingDiagnostics.NotOrderedParts(scope.At(ordered.Span)));
}
