using ReportLint.Linting;
using ReportLint.Reports.Reading;
using Xunit;

namespace ReportLint.Tests.Rules;

public class GluedKindTests
{
    const string Opening = """
        2020年青山县人民政府政府信息公开工作年度报告
        一、总体情况
        主动公开政府信息12条。
        二、主动公开政府信息情况
        第二十条第（一）项
        信息内容本年新制作数量本年新公开数量对外公开总数量

        """;

    [Theory]
    [InlineData("0 0 0", "8062133", true)]
    [InlineData("0", "8062133", true)]
    [InlineData("0", "80 62", false)]
    [InlineData("0 0 0", "８０ ６２ １３３", false)]
    public void Figures_are_glued_where_digits_of_several_cells_stand_together(string rules, string documents, bool areGlued)
    {
        var text = $"{Opening}规章{rules}\n规范性文件{documents}\n三、收到和处理政府信息公开申请情况\n";
        var report = ReportReader.Read("a.txt", System.Text.Encoding.UTF8.GetBytes(text), ShippedRules.Pack.Forms).Report!;
        Assert.Equal(areGlued, Linter.Lint(report, ShippedRules.Pack).Findings.Any(f => f.Id == "row.glued"));
    }

    [Fact]
    public void A_seed_with_lost_blanks_and_glued_digits_is_told_of_both()
    {
        var seed = Assert.Single(Repository.Files("seeds", "003*.txt"));
        var report = ReportReader.Read("003.txt", File.ReadAllBytes(seed), ShippedRules.Pack.Forms).Report!;
        var told = Linter.Lint(report, ShippedRules.Pack).Findings.Select(f => f.Id).ToHashSet();
        Assert.Superset(new HashSet<string> { "row.cell_count", "row.glued" }, told);
    }
}
