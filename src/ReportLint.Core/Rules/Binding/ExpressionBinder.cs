using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>Binds values: numbers, texts, dates, and what is computed from them.</summary>
static class ExpressionBinder
{
    /// <summary>A value or condition of any type; null, reported, when something in it is wrong.</summary>
    public static BoundExpression? Bind(Scope scope, ExpressionSyntax expression) => expression switch
    {
        NumberSyntax number => Constant(number),
        TextValueSyntax text => new ConstantText(text.Span, text.Text.Value),
        DateSyntax date => Date(scope, date),
        ReferenceSyntax reference => Reference(scope, reference),
        BracketSyntax bracket => Bind(scope, bracket.Inner) is { } inner ? inner with { Span = bracket.Span } : null,
        NegativeSyntax negative => Number(scope, negative.Value) is { } value ? new NegativeNumber(negative.Span, value) : null,
        ArithmeticSyntax arithmetic => Arithmetic(scope, arithmetic),
        CallSyntax call => FunctionBinder.Bind(scope, call),
        _ => ConditionBinder.Bind(scope, expression),
    };

    public static BoundNumber? Number(Scope scope, ExpressionSyntax expression) => Bind(scope, expression) switch
    {
        null => null,
        CellNumber { Cells.IsSelection: true } group when !TakesSelection(scope, group) => scope.Fail<BoundNumber>(GroupMistake(scope, group.Cells)),
        OtherReportNumber { Value: CellNumber { Cells.IsSelection: true } group } => scope.Fail<BoundNumber>(GroupMistake(scope, group.Cells)),
        OtherReportNumber { Report: OtherReport.Children } children => scope.Fail<BoundNumber>(BindingDiagnostics.SelectionAsNumber(scope.At(children.Span), scope.Written(children.Span))),
        BoundNumber number => number,
        var other => scope.Fail<BoundNumber>(BindingDiagnostics.NotANumber(scope.At(expression.Span), scope.Written(expression.Span), TypeNames.Of(other))),
    };

    public static BoundText? Text(Scope scope, ExpressionSyntax expression) => Bind(scope, expression) switch
    {
        null => null,
        BoundText text => text,
        var other => scope.Fail<BoundText>(BindingDiagnostics.NotText(scope.At(expression.Span), scope.Written(expression.Span), TypeNames.Of(other))),
    };

    /// <summary>The measure of a sum or comparison; null, reported, when its sides do not go together.</summary>
    public static Measure? Common(Scope scope, TextSpan span, BoundNumber left, BoundNumber right)
    {
        if (left.Measure == Measure.None || left.Measure == right.Measure)
            return right.Measure;
        if (right.Measure == Measure.None)
            return left.Measure;
        scope.Report(BindingDiagnostics.UnitClash(scope.At(span),
            scope.Written(left.Span), TypeNames.Of(left.Measure), scope.Written(right.Span), TypeNames.Of(right.Measure)));
        return null;
    }

    /// <summary>Inside 次数 one selection stands for the cell being looked at.</summary>
    static bool TakesSelection(Scope scope, CellNumber group)
    {
        if (!scope.IsInCount || (scope.Selection is { } other && other.Name != group.Cells.Name))
            return false;
        scope.Selection ??= group.Cells;
        return true;
    }

    public static Diagnostics.Diagnostic GroupMistake(Scope scope, BoundCells cells)
    {
        var line = cells.Forms.FirstOrDefault(f => f.Places.Length > 1);
        if (!cells.IsBare || line is null)
            return BindingDiagnostics.SelectionAsNumber(scope.At(cells.Span), cells.Name);
        var isRow = scope.ForKind == LineKind.Column;
        return BindingDiagnostics.GroupAsNumber(scope.At(cells.Span), cells.Name, line.Table.Form, line.Places.Length, isRow, AsItShouldBe(scope, cells));
    }

    /// <summary>The comparison the group stands in, with 合计 around the group.</summary>
    static string AsItShouldBe(Scope scope, BoundCells cells)
    {
        var sum = $"{Keywords.Of(TokenKind.Sum)!.Chinese}({cells.Name})";
        if (scope.Comparison is not { } whole || !whole.Contains(cells.Span))
            return sum;
        var before = scope.Written(TextSpan.FromBounds(whole.Start, cells.Span.Start));
        return before + sum + scope.Written(TextSpan.FromBounds(cells.Span.End, whole.End));
    }

    static ConstantNumber Constant(NumberSyntax number) =>
        new(number.Span, number.Value * Units.ScaleOf(number.Unit), number.Unit, Units.MeasureOf(number.Unit));

    static DayOfYear? Date(Scope scope, DateSyntax date) =>
        Number(scope, date.Year) is { } year ? new DayOfYear(date.Span, year, date.Month, date.Day) : null;

    static BoundExpression? Reference(Scope scope, ReferenceSyntax reference) => ReferenceBinder.Bind(scope, reference);

    static ArithmeticNumber? Arithmetic(Scope scope, ArithmeticSyntax arithmetic)
    {
        if (NameWithSign(scope, arithmetic) is { } mistake)
            return scope.Fail<ArithmeticNumber>(mistake);
        var left = Number(scope, arithmetic.Left);
        var right = Number(scope, arithmetic.Right);
        if (left is null || right is null)
            return null;
        return MeasureOf(scope, arithmetic, left, right) is { } measure
            ? new ArithmeticNumber(arithmetic.Span, left, arithmetic.Sign, right, measure)
            : null;
    }

    static Measure? MeasureOf(Scope scope, ArithmeticSyntax arithmetic, BoundNumber left, BoundNumber right) => arithmetic.Sign switch
    {
        ArithmeticSign.Times => left.Measure is Measure.None or Measure.Count && right.Measure != Measure.None ? right.Measure : left.Measure,
        ArithmeticSign.Over => left.Measure == right.Measure ? Measure.None : left.Measure,
        _ => Common(scope, arithmetic.Span, left, right),
    };

    /// <summary>其他处理-其他: a row whose printed name has a sign in it, read as a subtraction.</summary>
    static Diagnostics.Diagnostic? NameWithSign(Scope scope, ArithmeticSyntax arithmetic)
    {
        if (arithmetic is not { Sign: ArithmeticSign.Minus, Left: ReferenceSyntax left, Right: ReferenceSyntax right }
            || left.Target is not NamedTargetSyntax { Name: var first } || right.Target is not NamedTargetSyntax { Name: var second }
            || left.Position is not null || right.Position is not null)
            return null;
        var name = $"{first.Value}-{second.Value}";
        var tables = scope.ForTables.IsEmpty ? scope.Known.Forms.SelectMany(f => f.Tables) : scope.ForTables;
        return tables.Any(t => t.Row(name) is not null || t.Column(name) is not null)
            ? BindingDiagnostics.NameWithSign(scope.At(arithmetic.Span), first.Value, second.Value, name)
            : null;
    }
}
