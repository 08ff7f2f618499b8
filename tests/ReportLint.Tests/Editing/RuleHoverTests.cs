using ReportLint.Editing;
using ReportLint.Reports.Reading;
using ReportLint.Rules;
using ReportLint.Tests.LanguageServer;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Editing;

public class RuleHoverTests
{
    [Fact]
    public void A_rule_is_told_in_a_sentence_over_its_header() => Check("""
        规则 $$t3.flow “题”
          级别  错误
          适用  格式 2021
          依据  “文”
          对    申请 每一列
          要求  新收 = 总计
        """,
        "**t3.flow** 题", "", "对申请 每一列逐一检查：必须 新收 = 总计", "", "- 适用：格式 2021", "- 依据：文");

    [Fact]
    public void A_word_of_the_language_is_told_in_a_line() => Check(
        "规则 a “题”\n  $$空白 未知", "**空白** `blank`: 空白格怎么办：未知、视为 0、不适用、报错");

    [Fact]
    public void A_column_is_told_with_the_labels_the_forms_print() => Check(
        Cases.Replace("+ 结果纠正", "+ 结$$果纠正"), "**结果纠正**：表“复议诉讼”的列", "", "- 2019 格式印作：结果纠正", "- 2021 格式印作：结果纠正");

    [Fact]
    public void A_figure_the_rule_reads_is_told_as_it_stands_in_the_open_report() => CheckOpen(
        Cases.Replace("+ 结果纠正", "+ 结$$果纠正"),
        "- [行政复议] 结果纠正 = 1", "- [直接起诉] 结果纠正 = 0", "- [复议后起诉] 结果纠正 = 0");

    [Fact]
    public void A_single_cell_is_told_as_that_cell_alone() => CheckOpen(
        Prose.Replace("复议诉讼[行政复议, 总计]", "复议诉讼[行政复议, 总$$计]"), "- 复议诉讼[行政复议, 总计] = 3");

    [Fact]
    public void A_capture_is_told_with_what_was_taken_out_of_the_open_report()
    {
        CheckOpen(Prose.Replace("条数 ≥", "条$$数 ≥"), "- 条数 = 100");
        CheckOpen(Prose.Replace("{条数:", "{条$$数:"), "- 条数 = 100");
    }

    [Fact]
    public void A_fact_is_told_as_the_open_report_has_it()
    {
        CheckOpen(Prose.Replace("格式 2019", "格$$式 2019"), "- 格式 = 2019");
        CheckOpen(Prose.Replace("年度 自", "年$$度 自"), "- 年度 = 2023");
    }

    [Fact]
    public void A_name_in_a_rule_that_cannot_run_yet_is_told_with_the_figures_of_its_line() => CheckOpen(
        "规则 t4.mine “题”\n  对 复议诉讼 每一行\n  要求 结$$果纠正 = ", "- 行政复议 1 · 直接起诉 0 · 复议后起诉 0");

    const string Cases = """
        规则 t4.mine “题”
          级别  错误
          适用  格式 2019、2021
          依据  “文”
          对    复议诉讼 每一行
          要求  结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计
          空白  未知
          例 通过  结果维持 = 1，总计 = 1
          例 报错  结果维持 = 2，总计 = 1
        """;

    const string Prose = """
        规则 s1.mine “题”
          级别  错误
          适用  格式 2019、2021；年度 自 2019
          依据  “文”
          在    部分一 找 “公开信息{条数:数}条”
          要求  条数 ≥ 复议诉讼[行政复议, 总计]
          空白  未知
          例 通过  部分一 = “公开信息5条”，复议诉讼[行政复议, 总计] = 1
          例 报错  部分一 = “公开信息5条”，复议诉讼[行政复议, 总计] = 6 → 在 部分一
        """;

    static void Check(string marked, params string[] expected) => EditingFile.Check(
        marked, (file, at) => RuleHover.At(file, at, EditingFile.Forms, null, Language.Chinese)!.Markdown.Split('\n'), expected);

    /// <summary>Checks the lines below the name of the open report.</summary>
    static void CheckOpen(string marked, params string[] expected) => EditingFile.Check(
        marked,
        (file, at) =>
        {
            var report = ReportReader.Read(new SourceText("报告.html", ReportPage.Html), EditingFile.Forms).Report!;
            var open = new OpenReport(report, RulePack.Read([file.Source], EditingFile.Forms));
            return RuleHover.At(file, at, EditingFile.Forms, open, Language.Chinese)!.Markdown.Split("打开的报告 报告.html：\n\n")[^1].Split('\n');
        },
        expected);
}
