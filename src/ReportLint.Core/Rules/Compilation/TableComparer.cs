using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;

namespace ReportLint.Rules.Compilation;

/// <summary>申请 = 上年.申请: whether two tables hold the same figures in all cells that both have, matched by name.</summary>
static class TableComparer
{
    public static Condition Compile(TableComparison comparison) => run =>
    {
        if ((Find(run, comparison.Left), Find(run, comparison.Right)) is not (var (here, left), var (there, right)))
            return Truth.Unknown;
        var same = Truth.True;
        foreach (var cell in left.Cells)
        {
            if (CellOf(right, cell) is { } other)
                same = same.And(AreSame(here, left, cell, there, right, other));
            if (same == Truth.False)
                break;
        }
        return comparison.IsEqual ? same : same.Not();
    };

    static (Run Run, Table Table)? Find(Run run, BoundTable bound)
    {
        var at = bound.Report is { } report ? OtherReportCompiler.In(run, report) : run;
        if (at?.Report.Table(bound.Table) is not { } table)
        {
            at?.Ledger?.Miss(Reasons.NoTable(bound.Table));
            return null;
        }
        at.Ledger?.Add(bound.Span, run.Rule.Written(bound.Span), Wording.There, table.Location);
        return (at, table);
    }

    static Cell? CellOf(Table table, Cell like) =>
        LineOf(table.Form.Rows, like.Row) is { } row && LineOf(table.Form.Columns, like.Column) is { } column ? table[row, column] : null;

    static FormLine? LineOf(System.Collections.Immutable.ImmutableArray<FormLine> lines, FormLine like)
    {
        if (like.Index < lines.Length && lines[like.Index].Name == like.Name)
            return lines[like.Index];
        return lines.FirstOrDefault(l => l.Name == like.Name);
    }

    /// <summary>Two blanks are the same; a blank and a figure may be.</summary>
    static Truth AreSame(Run here, Table left, Cell cell, Run there, Table right, Cell other)
    {
        if (cell.Value is CellValue.Number { Value: var a } && other.Value is CellValue.Number { Value: var b } && !cell.AssumesRowSum && !other.AssumesRowSum)
            return (a == b).ToTruth();
        return cell.Value is CellValue.Blank or CellValue.Placeholder && other.Value is CellValue.Blank or CellValue.Placeholder
            ? Truth.True
            : CellReader.ValueOf(here, left, cell).Minus(CellReader.ValueOf(there, right, other)).Satisfies(Syntax.ComparisonSign.Equal, 0);
    }
}
