using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Rules;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Rules;

/// <summary>Rows whose cell bounds are lost: decided over their readings together.</summary>
public class GluedLineTests
{
    const string Row = "对 申请 每一行 限 新收\n要求 自然人 + 合计(法人) = 总计";
    const string Column = "对 申请 每一列 限 自然人\n要求 新收 = 5";

    [Fact]
    public void A_row_that_balances_in_no_reading_fails() =>
        Assert.Equal(Outcome.Fail, Decide(Row, [[1, 0, 0, 0, 0, 0, 3], [10, 0, 0, 0, 0, 0, 3]]));

    [Fact]
    public void A_row_that_balances_in_every_reading_passes() =>
        Assert.Equal(Outcome.Pass, Decide(Row, [[1, 2, 0, 0, 0, 0, 3], [2, 1, 0, 0, 0, 0, 3]]));

    [Fact]
    public void A_row_that_balances_in_some_reading_is_undecided() =>
        Assert.Equal(Outcome.Undecided, Decide(Row, [[1, 2, 0, 0, 0, 0, 3], [12, 0, 0, 0, 0, 0, 3]]));

    /// <summary>Taken one by one the cells could balance; taken together, reading by reading, they never do.</summary>
    [Fact]
    public void Cells_of_a_line_are_taken_together() =>
        Assert.Equal(Outcome.Fail, Decide(Row, [[1, 0, 0, 0, 0, 0, 2], [2, 0, 0, 0, 0, 0, 1]]));

    [Fact]
    public void A_blank_in_a_reading_can_be_any_count()
    {
        Assert.Equal(Outcome.Undecided, Decide(Row, [[1, 0, 0, 0, 0, null, 2]]));
        Assert.Equal(Outcome.Fail, Decide(Row, [[3, 0, 0, 0, 0, null, 2]]));
    }

    [Fact]
    public void A_figure_that_assumes_its_row_adds_up_serves_other_checks_but_not_its_own()
    {
        decimal?[][] readings = [[5, 0, 0, 0, 0, 0, 5], [50, 0, 0, 0, 0, 0, 5]];
        Assert.Equal(Outcome.Pass, Decide(Column, readings, assumed: 0));
        Assert.Equal(Outcome.Undecided, Decide(Row, readings, assumed: 0));
    }

    static Outcome Decide(string rule, decimal?[][] readings, int? assumed = null)
    {
        var source = new SourceText("a.rule", $"规则 a.b “题”\n级别 错误\n适用 格式 2021\n依据 “据”\n{rule}\n例 通过 新收 = 0\n例 报错 新收 = 1\n");
        var pack = RulePack.Read([source], ShippedRules.Forms);
        Assert.Empty(pack.Diagnostics);
        return Assert.Single(Assert.Single(pack.Rules).Evaluate(Glued(readings, assumed))).Outcome;
    }

    /// <summary>A report whose row 新收 has these readings; with <paramref name="assumed"/> its figures are those of that one.</summary>
    static Report Glued(decimal?[][] readings, int? assumed)
    {
        var forms = ShippedRules.Forms;
        var form = forms.Form("2021")!.Table("申请")!;
        var row = form.Row("新收")!;
        var source = new SourceText("a.txt", "4004");
        var cells = new Cell?[form.Rows.Length, form.Columns.Length];
        foreach (var column in form.Columns)
        {
            var candidates = readings.Select(r => r[column.Index]).ToList();
            CellValue value = assumed is { } reading
                ? new CellValue.Number(readings[reading][column.Index]!.Value)
                : new CellValue.Unreadable([.. candidates.OfType<decimal>().Distinct().Order()], candidates.Contains(null));
            cells[row.Index, column.Index] = new Cell(row, column, value, "4", new TextSpan(0, 1)) { AssumesRowSum = assumed is not null };
        }
        ImmutableArray<(int, int)> places = [.. form.Columns.Select(c => (row.Index, c.Index))];
        var line = new AmbiguousLine(places, [.. readings.Select(r => r.ToImmutableArray())]);
        return new Report
        {
            Source = source,
            Layout = "glued",
            Facts = new Facts { Form = forms.Form("2021"), DueForm = forms.Form("2021"), Year = new Fact<int>(2022, source.At(default)) },
            Tables = [new Table(form, Grade.C, source.At(default), cells) { AmbiguousLines = [line] }],
            Prose = MappedText.Whole(source),
            Preamble = MappedText.Whole(source),
        };
    }
}
