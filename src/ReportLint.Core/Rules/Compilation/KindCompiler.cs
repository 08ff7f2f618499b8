using System.Globalization;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Compilation;

/// <summary>为: what kind of thing a cell holds, or a value is.</summary>
static class KindCompiler
{
    public static Condition Compile(IsKind kind) => kind.Value switch
    {
        CellNumber cell => run => OfCell(run, cell.Cells, kind.Kind),
        OtherReportNumber { Value: CellNumber cell, Report: var report } =>
            run => OtherReportCompiler.In(run, report) is { } other ? OfCell(other, cell.Cells, kind.Kind) : Truth.Unknown,
        BoundNumber number => OfNumber(NumberCompiler.Compile(number), kind.Kind),
        BoundDate date => OfDate(DateCompiler.Compile(date), kind.Kind),
        BoundText text => OfText(TextCompiler.Compile(text), kind.Kind),
        _ => _ => Truth.Unknown,
    };

    /// <summary>A blank satisfies 整数 where every figure it can have does; what the capture lost is not claimed to be anything.</summary>
    static Truth OfCell(Run run, BoundCells cells, ValueKind kind)
    {
        if (CellReader.Single(run, cells) is not var (table, cell))
            return Truth.Unknown;
        return Alone(cell, kind) ?? IsWhole(CellReader.ValueOf(run, table, cell), kind == ValueKind.Natural);
    }

    /// <summary>What a cell is by itself; null where that depends on the figures it can have.</summary>
    public static Truth? Alone(Cell cell, ValueKind kind) => (cell.Value, kind) switch
    {
        (_, ValueKind.WithUnit) => (cell.Value is CellValue.Number { Unit: not null }).ToTruth(),
        (_, ValueKind.Irregular) => (cell.Value is CellValue.Number number && !IsPlain(cell.Raw, number.Unit)).ToTruth(),
        (_, ValueKind.Glued) => (cell.Value is CellValue.Unreadable figures && (!figures.MayBeBlank || IsPartOfARun(figures, cell.Raw))).ToTruth(),
        (_, ValueKind.Incomplete) => (cell.Value is CellValue.Unreadable { MayBeBlank: true }).ToTruth(),
        (CellValue.Unreadable { Candidates.IsEmpty: true }, _) => Truth.Unknown,
        (CellValue.Unreadable { MayBeBlank: true }, ValueKind.Blank) => Truth.Unknown,
        (_, ValueKind.Blank) => (cell.Value is CellValue.Blank).ToTruth(),
        (_, ValueKind.Placeholder) => (cell.Value is CellValue.Placeholder).ToTruth(),
        (_, ValueKind.Text) => (cell.Value is CellValue.Words).ToTruth(),
        (_, ValueKind.Date) => Truth.False,
        (CellValue.Words, _) => Truth.False,
        (_, ValueKind.Number) => Truth.True,
        (CellValue.Number number, _) => Holds(number.Value, kind == ValueKind.Natural).ToTruth(),
        _ => null,
    };

    /// <summary>Whether a figure the cell can have is only a part of the digits that stand together where it was read.</summary>
    static bool IsPartOfARun(CellValue.Unreadable figures, string raw)
    {
        var runs = new HashSet<decimal>();
        foreach (var run in raw.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (decimal.TryParse(FoldedText.Fold(run, ScriptVariants.None), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure))
                runs.Add(figure);
        }
        return !figures.Candidates.All(runs.Contains);
    }

    /// <summary>Digits without a superfluous zero in front, at most a minus sign before and decimals behind, and the unit.</summary>
    static bool IsPlain(string raw, string? unit)
    {
        var figure = raw.AsSpan();
        if (unit is not null && figure.EndsWith(unit, StringComparison.Ordinal))
            figure = figure[..^unit.Length].TrimEnd();
        figure = figure.TrimStart('-');
        var point = figure.IndexOf('.');
        var whole = point < 0 ? figure : figure[..point];
        return !whole.IsEmpty && !whole.ContainsAnyExceptInRange('0', '9') && (whole.Length == 1 || whole[0] != '0')
            && (point < 0 || (point + 1 < figure.Length && !figure[(point + 1)..].ContainsAnyExceptInRange('0', '9')));
    }

    static Condition OfNumber(Number number, ValueKind kind) => kind switch
    {
        ValueKind.Number => _ => Truth.True,
        ValueKind.WholeNumber or ValueKind.Natural => run => IsWhole(number(run), kind == ValueKind.Natural),
        _ => _ => Truth.False,
    };

    static Condition OfDate(DateOf date, ValueKind kind) => run => date(run) is null ? Truth.Unknown : (kind == ValueKind.Date).ToTruth();

    static Condition OfText(TextOf text, ValueKind kind) => run => text(run) switch
    {
        null => Truth.Unknown,
        var value when kind == ValueKind.Blank => (value.Length == 0).ToTruth(),
        _ => (kind == ValueKind.Text).ToTruth(),
    };

    static Truth IsWhole(LinearSum sum, bool isNatural)
    {
        if (sum.Divisor != 1)
            return sum.IsKnown ? Holds(sum.Value, isNatural).ToTruth() : Truth.Unknown;
        var all = true;
        var any = false;
        foreach (var stretch in sum.Numerators().Stretches)
        {
            var isWhole = stretch.IsPoint ? decimal.IsInteger(stretch.Low!.Value) : stretch.Step == 1 && stretch.Anchor == 0;
            var isHigh = !isNatural || stretch.Low >= 0;
            all &= isWhole && isHigh;
            any |= stretch.IsPoint ? isWhole && isHigh : !isNatural || stretch.High is null or >= 0;
        }
        return all ? Truth.True : any ? Truth.Unknown : Truth.False;
    }

    static bool Holds(decimal value, bool isNatural) => decimal.IsInteger(value) && (!isNatural || value >= 0);
}
