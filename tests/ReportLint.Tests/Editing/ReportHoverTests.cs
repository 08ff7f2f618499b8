using ReportLint.Editing;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Tests.LanguageServer;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Editing;

public class ReportHoverTests
{
    const string Rule = """
        规则 t4.mine “题”
          级别  错误
          适用  格式 2019、2021
          依据  “文”
          对    复议诉讼 每一行
          要求  结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计
          空白  未知
        规则 s1.mine “题”
          级别  错误
          适用  格式 2019、2021
          依据  “文”
          在    部分一 找 “公开信息{条数:数}条”
          要求  条数 = 100
        """;

    [Fact]
    public void A_figure_is_told_as_its_cell_with_the_rules_that_read_it_their_outcomes_and_sums() => Check(
        ReportPage.Html.Replace("<td>3</td>", "<td>$$3</td>"),
        "**复议诉讼[行政复议, 总计]**（2019 格式）", "- 行政复议", "- 总计", "", "- ✗ `t4.mine` [行政复议] 报错：4 ↔ 3 (Δ 1)");

    [Fact]
    public void A_figure_in_prose_is_told_with_the_rules_that_read_it() => Check(
        ReportPage.Html.Replace("公开信息100条", "公开信息1$$00条"), "- ✓ `s1.mine` 通过：100 ✓ 100");

    [Fact]
    public void Where_no_rule_read_anything_nothing_is_told() => Assert.Empty(At(ReportPage.Html.Replace("公开不够", "公$$开不够")));

    [Fact]
    public void A_waiver_names_the_rule_and_the_element_and_leaves_the_rest_to_a_person()
    {
        var finding = Lint(ReportPage.Html).Findings.First(f => f.Id == "t4.mine");
        Assert.Equal("""
              - rule: t4.mine
                scope: "报告.html"
                element: "行政复议"
                reason: ""
                approver: ""
                expires: ""
            """, WaiverSkeleton.Of(finding, "/reports/报告.html"));
    }

    static void Check(string marked, params string[] expected) => Assert.Equal(expected, At(marked));

    static string[] At(string marked)
    {
        var offset = marked.IndexOf("$$", StringComparison.Ordinal);
        return ReportHover.At(Lint(marked.Remove(offset, 2)), Rules, offset, Language.Chinese)?.Markdown.Split('\n') ?? [];
    }

    static LintResult Lint(string page) => ReportCheck.Of(
        new SourceText("/reports/报告.html", page), Rules, result => result).Result!;

    static RulePack Rules => RulePack.Read([new SourceText("a.rule", Rule)], EditingFile.Forms);
}
