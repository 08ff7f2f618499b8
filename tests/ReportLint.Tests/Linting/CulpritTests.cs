using ReportLint.Linting;
using ReportLint.Linting.Examples;
using ReportLint.Reports;
using ReportLint.Tests.Rules;
using Xunit;

namespace ReportLint.Tests.Linting;

public class CulpritTests
{
    /// <summary>15 where 5 is right breaks the row, and the column in its result and in its flow: one slip, named once.</summary>
    [Fact]
    public void A_slip_that_breaks_its_row_and_its_columns_is_named_once_with_the_right_value()
    {
        var result = Lint(("新收", "自然人", 5), ("总计", "自然人", 15), ("总计", "总计", 5), ("予以公开", "自然人", 5));
        var named = Assert.Single(result.Findings, f => f.Message.Chinese.Contains("最可能填错的是"));
        Assert.Contains("申请[总计, 自然人]：现为 15，改为 5", named.Message.Chinese);
        Assert.Contains("Most likely wrong is 申请[总计, 自然人]: it is 15, and 5 would settle 3 findings.", named.Message.English);
        var figures = result.Findings.Where(f => f.Id.StartsWith("t3.")).ToList();
        Assert.Equal(["t3.flow", "t3.result", "t3.row"], figures.Select(f => f.Id).Order());
        Assert.All(figures, f => Assert.Contains(f.Related, r => r.Message.Chinese.EndsWith("填错：申请[总计, 自然人]")));
    }

    [Fact]
    public void Findings_that_share_no_cell_name_no_culprit()
    {
        var result = Lint(("新收", "总计", 3), ("新收", "自然人", 3), ("结转下年", "自然人", 3), ("结转下年", "总计", 3), ("国家秘密", "总计", 7));
        Assert.DoesNotContain(result.Findings, f => f.Message.Chinese.Contains("最可能填错的是 申请[新收"));
    }

    [Fact]
    public void A_sound_report_has_no_findings_of_figures() => Assert.DoesNotContain(Lint().Findings, f => f.Id.StartsWith("t3.") || f.Id.StartsWith("t4."));

    static LintResult Lint(params (string Row, string Column, decimal Value)[] cells)
    {
        var forms = ShippedRules.Forms;
        var draft = ValidReport.Of(forms.Form("2021")!, 2022, forms);
        var table = draft.Table("申请")!;
        foreach (var (row, column, value) in cells)
            table[table.Form.Row(row)!, table.Form.Column(column)!] = new DraftCell(new CellValue.Number(value), value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return Linter.Lint(DraftReport.Build(draft), ShippedRules.Pack);
    }
}
