using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Compilation;

/// <summary>Reads cells for a rule: what each can be, under the rule's own policy for blanks.</summary>
static class CellReader
{
    /// <summary>The sum of the cells; one cell is its own sum.</summary>
    public static LinearSum Sum(Run run, BoundCells cells)
    {
        var sum = LinearSum.Zero;
        foreach (var (table, place) in Places(run, cells))
            sum = sum.Plus(table is null ? LinearSum.Of(Figures.Anything) : Read(run, cells, table, place));
        return sum;
    }

    /// <summary>The one cell; null, noted as missing, when the capture has none.</summary>
    public static (Table Table, Cell Cell)? Single(Run run, BoundCells cells)
    {
        foreach (var (table, place) in Places(run, cells))
        {
            if (table is not null && CellAt(run, cells, table, place) is { } cell)
                return (table, cell);
        }
        return null;
    }

    /// <summary>The cells that the capture has.</summary>
    public static IEnumerable<(Table Table, Cell Cell)> All(Run run, BoundCells cells) =>
        from place in Places(run, cells)
        where place.Table is not null
        let cell = CellAt(run, cells, place.Table, place.Place)
        where cell is not null
        select (place.Table, cell);

    /// <summary>Where the cells stand in the table that was read; a null table, noted as missing, stands for cells that cannot be found.</summary>
    static IEnumerable<(Table? Table, CellPlace Place)> Places(Run run, BoundCells cells)
    {
        var name = run.TableOf(cells);
        var table = run.Report.Table(name);
        var places = table is null ? null : cells.In(table.Form);
        if (table is null || places is null)
        {
            run.Ledger?.Miss(table is null ? Reasons.NoTable(name) : Reasons.OtherForm(name, table.Form.Form, cells.Name));
            run.Ledger?.Add(cells.Span, cells.Name, Wording.NotFound, null, OperandState.NotThere);
            return [(null, default)];
        }
        return run.Selected is { } selected && cells.IsSelection
            ? [(table, selected)]
            : places.Places.Select(p => ((Table?)table, p));
    }

    static LinearSum Read(Run run, BoundCells cells, Table table, CellPlace place)
    {
        if (CellAt(run, cells, table, place) is not { } cell)
            return LinearSum.Of(Figures.Anything);
        run.Ledger?.Add(cells.Span, NameOf(cells, place, cell), Wording.Cell(cell), run.Report.Source.At(cell.Span), StateOf(cell));
        run.HasBlank |= cell.Value is CellValue.Blank or CellValue.Placeholder;
        return ValueOf(run, table, cell);
    }

    public static LinearSum ValueOf(Run run, Table table, Cell cell)
    {
        var line = LineOf(table, cell);
        if (line is not null)
            run.ReadIn(line, cell);
        var isOpen = line is not null && cell.AssumesRowSum && run.IsOpen(line);
        return cell.Value switch
        {
            CellValue.Number number when !isOpen => Known(cell, number),
            CellValue.Blank or CellValue.Placeholder when run.Rule.Blank == BlankPolicy.As => LinearSum.Exactly(run.Rule.BlankNumber),
            _ => LinearSum.Of(run.UnknownOf(cell, () => UnknownOf(run, table, cell, line)), ScaleOf(cell, null) ?? 1),
        };
    }

    static LinearSum Known(Cell cell, CellValue.Number number)
    {
        var isAmount = cell.Column.Kind == FigureKind.Amount;
        var slack = isAmount ? LastDigit(number.Value) / 2 : 0;
        return ScaleOf(cell, number.Unit) is { } scale
            ? LinearSum.Exactly(number.Value * scale, slack * scale)
            : LinearSum.Of(Figures.Of([number.Value, number.Value * Units.ScaleOf(Units.TenThousandYuan)]));
    }

    /// <summary>How many yuan the cell's unit is; null when a sum of money is printed without saying in what.</summary>
    static decimal? ScaleOf(Cell cell, string? unit)
    {
        if (cell.Column.Kind != FigureKind.Amount)
            return 1;
        var printed = unit ?? cell.Column.Unit;
        return Units.MeasureOf(printed) == Measure.Money ? Units.ScaleOf(printed) : null;
    }

    static Unknown UnknownOf(Run run, Table table, Cell cell, AmbiguousLine? line)
    {
        var ifBlank = run.Rule.Blank == BlankPolicy.As ? Figures.Exactly(run.Rule.BlankNumber) : AnyOf(cell.Column.Kind);
        var alone = cell.Value is CellValue.Unreadable { Candidates: { IsEmpty: false } candidates } unreadable
            ? unreadable.MayBeBlank ? Figures.Of(candidates).Or(ifBlank) : Figures.Of(candidates)
            : AnyOf(cell.Column.Kind);
        var isJoint = line is not null && cell.Value is not (CellValue.Blank or CellValue.Placeholder or CellValue.Words);
        return new Unknown(alone)
        {
            Line = isJoint ? line : null,
            Place = isJoint ? line!.Cells.IndexOf((cell.Row.Index, cell.Column.Index)) : 0,
            IfBlank = ifBlank,
        };
    }

    static Figures AnyOf(FigureKind kind) => kind switch
    {
        FigureKind.Count => Figures.AnyCount,
        FigureKind.SignedCount => Figures.AnyWhole,
        _ => Figures.AnyAmount,
    };

    /// <summary>The glued line a cell stands in, if its readings are listed.</summary>
    static AmbiguousLine? LineOf(Table table, Cell cell)
    {
        foreach (var line in table.AmbiguousLines)
        {
            if (!line.Readings.IsEmpty && line.Cells.Contains((cell.Row.Index, cell.Column.Index)))
                return line;
        }
        return null;
    }

    static Cell? CellAt(Run run, BoundCells cells, Table table, CellPlace place)
    {
        var row = place.Row ?? Current(run.Row, table.Form, isRow: true);
        var column = place.Column ?? Current(run.Column, table.Form, isRow: false);
        var cell = row is null || column is null ? null : table[row, column];
        if (cell is null)
        {
            run.Ledger?.Miss(Reasons.NoCell(run.TableOf(cells), row?.Name ?? run.Row?.Name, column?.Name ?? run.Column?.Name));
            run.Ledger?.Add(cells.Span, cells.IsBare ? (place.Row ?? place.Column)?.Name ?? cells.Name : cells.Name, Wording.NotFound, null, OperandState.NotThere);
        }
        return cell;
    }

    /// <summary>The current line, or the one of the same name where another table is read.</summary>
    static FormLine? Current(FormLine? line, FormTable table, bool isRow) => line switch
    {
        null => null,
        _ when (isRow ? table.Rows : table.Columns).Contains(line) => line,
        _ => isRow ? table.Row(line.Name) : table.Column(line.Name),
    };

    static string NameOf(BoundCells cells, CellPlace place, Cell cell)
    {
        if (!cells.IsBare)
            return $"{cells.Table}[{cell.Row.Name}, {cell.Column.Name}]";
        return cells.IsSelection ? (place.Row ?? place.Column)!.Name : cells.Name;
    }

    static OperandState StateOf(Cell cell) => cell.Value switch
    {
        CellValue.Number => OperandState.Known,
        CellValue.Blank or CellValue.Placeholder => OperandState.Blank,
        _ => OperandState.Unreadable,
    };

    static decimal LastDigit(decimal value)
    {
        var unit = 1m;
        for (var i = 0; i < value.Scale; i++)
            unit /= 10;
        return unit;
    }
}
