using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>Resolves what stands for cells: 申请[新收, 总计], and a row's or column's name alone under 对.</summary>
static class CellBinder
{
    /// <summary>A table with a row and a column in brackets.</summary>
    public static BoundCells? InBrackets(Scope scope, ReferenceSyntax reference, NameSyntax name, CellPositionSyntax position)
    {
        if (LineBinder.Tables(scope, name) is not { } tables || !CheckOrder(scope, name, tables, position))
            return null;
        if (Side(scope, tables, isRow: true, position.Row) is not { } rows || Side(scope, tables, isRow: false, position.Column) is not { } columns)
            return null;
        return new BoundCells(reference.Span, scope.Written(reference.Span), name.Value,
            IsSelection(rows) || IsSelection(columns), IsBare: false,
            [.. tables.Select((t, i) => new FormCells(t, Product(rows[i], columns[i])))]);
    }

    /// <summary>A row's name inside 每一列, a column's inside 每一行.</summary>
    public static BoundCells? Bare(Scope scope, TextSpan span, NameSyntax name)
    {
        var isRow = scope.ForKind == LineKind.Column;
        if (LineBinder.Lines(scope, scope.ForTables, isRow, name) is not { } lines)
            return null;
        var places = lines.Select(l => FormNames.Printed(l).Select(p => isRow ? new CellPlace(p, null) : new CellPlace(null, p)));
        return new BoundCells(span, scope.Written(span), null, lines.Any(l => !l.HasCells), IsBare: true,
            [.. scope.ForTables.Zip(places, (t, p) => new FormCells(t, [.. p]))]);
    }

    /// <summary>本格</summary>
    public static BoundCells Current(Scope scope, TextSpan span) =>
        new(span, scope.Written(span), null, IsSelection: false, IsBare: true, [.. scope.ForTables.Select(t => new FormCells(t, [new CellPlace(null, null)]))]);

    /// <summary>What the figures of these cells measure; None where they differ.</summary>
    public static Measure MeasureOf(BoundCells cells)
    {
        Measure? common = null;
        foreach (var form in cells.Forms)
        {
            foreach (var place in form.Places)
            {
                foreach (var column in place.Column is { } only ? [only] : form.Table.Columns)
                {
                    var measure = column.Kind == FigureKind.Amount ? Measure.Money : Units.MeasureOf(column.Unit);
                    if (measure != (common ??= measure))
                        return Measure.None;
                }
            }
        }
        return common ?? Measure.None;
    }

    static bool CheckOrder(Scope scope, NameSyntax name, ImmutableArray<FormTable> tables, CellPositionSyntax position)
    {
        if (position.Row.Name is not { } row || position.Column.Name is not { } column)
            return true;
        var isRight = LineBinder.Has(tables, true, row) && LineBinder.Has(tables, false, column);
        if (isRight || !LineBinder.Has(tables, false, row) || !LineBinder.Has(tables, true, column))
            return true;
        scope.Report(BindingDiagnostics.Swapped(scope.At(position.Span),
            $"{name.Value}[{scope.Written(position.Column.Span)}, {scope.Written(position.Row.Span)}]"));
        return false;
    }

    /// <summary>
    /// The lines meant on one side, table by table; a null line is the current one. 全部 leaves totals out of a sum, which
    /// would count twice what they hold; a count of cells takes them in.
    /// </summary>
    static List<FormLine?[]>? Side(Scope scope, ImmutableArray<FormTable> tables, bool isRow, PositionSyntax position)
    {
        switch (position.Kind)
        {
            case PositionKind.All when scope.IsInCount:
                return [.. tables.Select(t => (isRow ? t.Rows : t.Columns).ToArray())];
            case PositionKind.All:
                return [.. tables.Select(t => FormNames.Printed(isRow ? t.RowTree : t.ColumnTree).ToArray())];
            case PositionKind.Name:
                return LineBinder.Lines(scope, tables, isRow, position.Name!) is { } lines
                    ? [.. lines.Select(l => FormNames.Printed(l).ToArray())]
                    : null;
            default:
                return CheckCurrent(scope, isRow, position) ? [.. tables.Select(_ => new FormLine?[] { null })] : null;
        }
    }

    static bool CheckCurrent(Scope scope, bool isRow, PositionSyntax position)
    {
        var fits = position.Kind == PositionKind.CurrentRow == isRow
            && (scope.ForKind == LineKind.Cell || scope.ForKind == (isRow ? LineKind.Row : LineKind.Column));
        if (!fits)
        {
            scope.Report(BindingDiagnostics.NoCurrentLine(scope.At(position.Span), scope.Written(position.Span),
                position.Kind == PositionKind.CurrentRow ? "每一行" : "每一列"));
        }
        return fits;
    }

    static bool IsSelection(List<FormLine?[]> lines) => lines.Exists(l => l.Length != 1);

    static ImmutableArray<CellPlace> Product(FormLine?[] rows, FormLine?[] columns) =>
        [.. from row in rows from column in columns select new CellPlace(row, column)];
}
