using System.Collections.Immutable;
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
        if (Places(run, cells) is not var (table, places))
            return LinearSum.Of(Figures.Anything);
        var sum = LinearSum.Zero;
        foreach (var place in places)
            sum = sum.Plus(Read(run, cells, table, place));
        return sum;
    }

    /// <summary>The one cell; null, noted as missing, when the capture has none.</summary>
    public static (Table Table, Cell Cell)? Single(Run run, BoundCells cells)
    {
        if (Places(run, cells) is not var (table, places))
            return null;
        foreach (var place in places)
        {
            if (CellAt(run, cells, table, place) is not { } cell)
                continue;
            Note(run, cells, place, cell);
            return (table, cell);
        }
        return null;
    }

    /// <summary>The cells that the capture has.</summary>
    public static IEnumerable<(Table Table, Cell Cell)> All(Run run, BoundCells cells)
    {
        if (Places(run, cells) is not var (table, places))
            yield break;
        foreach (var place in places)
        {
            if (CellAt(run, cells, table, place) is { } cell)
                yield return (table, cell);
        }
    }

    /// <summary>Where the cells stand in the table that was read; null, noted as missing, when they cannot be found.</summary>
    static (Table Table, ImmutableArray<CellPlace> Places)? Places(Run run, BoundCells cells)
    {
        var name = run.TableOf(cells);
        var table = run.Report.Table(name);
        if (table is not null && cells.In(table.Form) is { } found)
            return (table, run.Selected is { } selected && cells.IsSelection ? [selected] : found.Places);
        if (table is not null && run.IsInOtherReport)
            run.NotHere(Reasons.OtherForm(name, table.Form.Form, cells.Name));
        run.Ledger?.Miss(table is null ? Reasons.NoTable(name) : Reasons.OtherForm(name, table.Form.Form, cells.Name));
        run.Ledger?.Add(cells.Span, cells.Name, Wording.NotFound, null, OperandState.NotThere);
        return null;
    }

    static LinearSum Read(Run run, BoundCells cells, Table table, CellPlace place)
    {
        if (CellAt(run, cells, table, place) is not { } cell)
            return LinearSum.Of(Figures.Anything);
        Note(run, cells, place, cell);
        return ValueOf(run, table, cell);
    }

    static void Note(Run run, BoundCells cells, CellPlace place, Cell cell)
    {
        run.Ledger?.Add(cells.Span, NameOf(cells, place, cell), Wording.Cell(cell), run.Report.Source.At(cell.Span), StateOf(cell));
        run.HasBlank |= cell.Value is CellValue.Blank or CellValue.Placeholder;
    }

    public static LinearSum ValueOf(Run run, Table table, Cell cell)
    {
        var line = table.LineOf(cell);
        if (line is not null)
            run.ReadIn(line, cell);
        var isOpen = line is not null && cell.AssumesRowSum && run.IsOpen(line);
        return cell.Value switch
        {
            CellValue.Number number when !isOpen => Known(cell, number),
            CellValue.Blank or CellValue.Placeholder when run.Rule.Blank == BlankPolicy.As => LinearSum.Exactly(run.Rule.BlankNumber),
            _ => Unknown(run, table, cell, line),
        };
    }

    static LinearSum Unknown(Run run, Table table, Cell cell, AmbiguousLine? line) =>
        LinearSum.Of(run.UnknownOf(cell, () => UnknownOf(run, table, cell, line)), ScaleOf(cell, null) ?? 1);

    static LinearSum Known(Cell cell, CellValue.Number number)
    {
        if (cell.Column.Kind != FigureKind.Amount)
            return LinearSum.Exactly(number.Value);
        var slack = LastDigit(number.Value) / 2;
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
        if (line is not null && cell.Value is (CellValue.Number or CellValue.Unreadable))
            return new Unknown(ifBlank) { Line = line, Place = line.Cells.IndexOf((cell.Row.Index, cell.Column.Index)) };
        if (cell.Value is not CellValue.Unreadable { Candidates: { IsEmpty: false } candidates } unreadable)
            return new Unknown(AnyOf(cell.Column.Kind));
        return new Unknown(unreadable.MayBeBlank ? Figures.Of(candidates).Or(ifBlank) : Figures.Of(candidates));
    }

    static Figures AnyOf(FigureKind kind) => kind switch
    {
        FigureKind.Count => Figures.AnyCount,
        FigureKind.SignedCount => Figures.AnyWhole,
        _ => Figures.AnyAmount,
    };

    static Cell? CellAt(Run run, BoundCells cells, Table table, CellPlace place)
    {
        var row = place.Row ?? Current(run.Row, table.Form, isRow: true);
        var column = place.Column ?? Current(run.Column, table.Form, isRow: false);
        var cell = row is null || column is null ? null : table[row, column];
        if (cell is null)
        {
            if (run.IsInOtherReport && (row is null || column is null))
                run.NotHere(Reasons.OtherForm(run.TableOf(cells), table.Form.Form, (row is null ? run.Row?.Name : run.Column?.Name) ?? cells.Name));
            run.Ledger?.Miss(Reasons.NoCell(run.TableOf(cells), row?.Name ?? run.Row?.Name, column?.Name ?? run.Column?.Name));
            run.Ledger?.Add(cells.Span, cells.IsBare ? (place.Row ?? place.Column)?.Name ?? cells.Name : cells.Name, Wording.NotFound, null, OperandState.NotThere);
        }
        return cell;
    }

    /// <summary>The current line, or the one of the same name where another table is read.</summary>
    static FormLine? Current(FormLine? line, FormTable table, bool isRow) => line switch
    {
        null => null,
        _ when IsOf(isRow ? table.Rows : table.Columns, line) => line,
        _ => isRow ? table.Row(line.Name) : table.Column(line.Name),
    };

    static bool IsOf(ImmutableArray<FormLine> lines, FormLine line) =>
        line.Index >= 0 && line.Index < lines.Length && ReferenceEquals(lines[line.Index], line);

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
