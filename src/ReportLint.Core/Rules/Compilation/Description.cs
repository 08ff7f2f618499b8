using ReportLint.Reports;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>Numbers as messages show them: each operand by name with what was read, and what a side comes to.</summary>
static class Description
{
    /// <summary>新收（5）+ 上年结转（1）= 6; a single operand is 总计 = 5; a constant stands alone.</summary>
    public static LocalizedText Side(Run run, BoundNumber number, LinearSum sum)
    {
        var value = Total(run, number, sum);
        return number switch
        {
            ConstantNumber => value,
            CellNumber or SumNumber or CaptureNumber or LetNumber or YearNumber or LengthNumber or CountNumber or HeadingCount or PartOrdinal or SimilarityNumber or OtherReportNumber =>
                new($"{NameOf(run, number)} = {value.Chinese}", $"{NameOf(run, number)} = {value.English ?? value.Chinese}"),
            _ => Join(Written(run, number), value),
        };
    }

    /// <summary>What a side comes to, in the unit people read.</summary>
    public static LocalizedText Total(Run run, BoundNumber number, LinearSum sum)
    {
        var unit = UnitOf(run, number);
        return sum.IsKnown
            ? new(Wording.InUnit(sum.Value, unit), Wording.InUnit(sum.Value, unit))
            : Wording.Values(sum.Divisor == 1 ? sum.Numerators() : sum.Numerators().Times(1 / sum.Divisor), unit);
    }

    /// <summary>万元 where the rule or an operand says so, 元 for other sums of money.</summary>
    public static string? UnitOf(Run run, BoundNumber number)
    {
        if (number.Measure != Measure.Money)
            return null;
        var written = run.Rule.Written(number.Span);
        return written.Contains(Units.TenThousandYuan, StringComparison.Ordinal)
            || CellsOf(number).Any(c => run.Report.Table(run.TableOf(c)) is { } table && c.In(table.Form) is { } cells
                && cells.Places.Any(p => Printed(table, p) == Units.TenThousandYuan))
            ? Units.TenThousandYuan
            : Units.Yuan;
    }

    static string? Printed(Table table, CellPlace place) => place is { Row: { } row, Column: { } column }
        ? (table[row, column]?.Value as CellValue.Number)?.Unit ?? column.Unit
        : null;

    static IEnumerable<BoundCells> CellsOf(BoundNumber number) => number switch
    {
        CellNumber cell => [cell.Cells],
        SumNumber sum => sum.Parts.SelectMany(CellsOf),
        NegativeNumber negative => CellsOf(negative.Value),
        ArithmeticNumber arithmetic => CellsOf(arithmetic.Left).Concat(CellsOf(arithmetic.Right)),
        _ => [],
    };

    static LocalizedText Written(Run run, BoundNumber number)
    {
        switch (number)
        {
            case ConstantNumber constant:
                var written = run.Rule.Written(constant.Span);
                return new(written, written);
            case ArithmeticNumber arithmetic:
                var (left, right) = (Written(run, arithmetic.Left), Written(run, arithmetic.Right));
                var sign = SignOf(arithmetic.Sign);
                return new($"{left.Chinese} {sign} {right.Chinese}", $"{left.English} {sign} {right.English}");
            case NegativeNumber negative:
                var value = Written(run, negative.Value);
                return new("-" + value.Chinese, "-" + value.English);
            default:
                var name = NameOf(run, number);
                var total = ValueOf(run, number);
                return new($"{name}（{total.Chinese}）", $"{name} ({total.English ?? total.Chinese})");
        }
    }

    /// <summary>A cell as it was read; anything else as it is computed.</summary>
    static LocalizedText ValueOf(Run run, BoundNumber number)
    {
        if (number is CellNumber or CaptureNumber or OtherReportNumber { Value: CellNumber or CaptureNumber } && run.Evidence.Entries.FirstOrDefault(e => e.Node == number.Span) is { } entry)
            return entry.Operand.Value;
        return Total(run, number, NumberCompiler.Compile(number)(run));
    }

    static string NameOf(Run run, BoundNumber number) =>
        number is CellNumber { Cells.IsBare: false } or OtherReportNumber { Value: CellNumber { Cells.IsBare: false } } && run.Evidence.Entries.FirstOrDefault(e => e.Node == number.Span) is { } entry
            ? entry.Operand.Name
            : run.Rule.Written(number.Span);

    static LocalizedText Join(LocalizedText written, LocalizedText value) =>
        new($"{written.Chinese} = {value.Chinese}", $"{written.English} = {value.English ?? value.Chinese}");

    static string SignOf(ArithmeticSign sign) => sign switch
    {
        ArithmeticSign.Plus => "+",
        ArithmeticSign.Minus => "-",
        ArithmeticSign.Times => "×",
        _ => "÷",
    };
}
