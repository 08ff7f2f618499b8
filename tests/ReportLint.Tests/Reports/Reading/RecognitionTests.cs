using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Reports.Reading;
using Xunit;

namespace ReportLint.Tests.Reports.Reading;

public class RecognitionTests
{
    [Theory]
    [InlineData("政府信息公开申请答复书\n张三：\n本机关于2024年3月1日收到你提出的政府信息公开申请，现答复如下：予以公开。\n某局\n2024年3月20日")]
    [InlineData("关于做好2024年政府信息公开工作年度报告编制工作的通知\n各单位：\n一、总体要求\n严格按照格式编制。\n二、时间要求\n2025年1月31日前公布。")]
    [InlineData("今天天气很好。")]
    public void A_letter_or_a_notice_is_no_report(string text)
    {
        var result = Read(text);
        Assert.Null(result.Report);
        Assert.Equal(("RL0210", Severity.Warning), Assert.Single(result.Diagnostics.Select(d => (d.Id, d.Severity))));
    }

    [Fact]
    public void A_form_nobody_filled_in_is_said_to_be_one()
    {
        var rows = ReadReports.Forms.Forms[^1].Table("申请")!.AllRows.Where(r => r.HasCells).Select(r => $"{r.Label} |  |  |  |  |  |  |  |");
        var text = "一、总体情况\n（文字描述）\n三、收到和处理政府信息公开申请情况\n申请人情况 |\n自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n" + string.Join('\n', rows);
        Assert.Contains(Read(text).Diagnostics, d => d.Id == "RL0211");
    }

    [Fact]
    public void A_second_report_in_the_file_is_named_and_left_out()
    {
        const string One = "某县{0}年政府信息公开工作年度报告\n一、总体情况\n全年公开信息{0}条。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n无。\n";
        var text = One.Replace("{0}", "2021", StringComparison.Ordinal) + One.Replace("{0}", "2022", StringComparison.Ordinal);
        var result = Read(text);
        var several = Assert.Single(result.Diagnostics);
        Assert.Equal(("RL0212", 11), (several.Id, several.Location!.Start.Line));
        Assert.Equal(6, result.Report!.Sections.Length);
        Assert.Equal(2021, result.Report.Facts.Year?.Value);
        Assert.DoesNotContain("2022", result.Report.Prose.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbering_that_begins_anew_under_the_same_title_is_one_report()
    {
        var text = "某委2024年政府信息公开工作年度报告\n一、总体情况\n二、机制\n三、平台\n四、管理\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n无。\n一、总体情况\n无。";
        var result = Read(text);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(7, result.Report!.Sections.Length);
    }

    [Fact]
    public void A_report_of_a_year_before_the_forms_is_read_without_tables_and_says_so()
    {
        var result = Read("某县2013年政府信息公开年度报告\n一、概述\n二、主动公开政府信息情况\n全年公开100条。\n三、依申请公开政府信息情况\n0件。");
        Assert.Equal("RL0213", Assert.Single(result.Diagnostics).Id);
        Assert.Empty(result.Report!.Tables);
        Assert.Null(result.Report.Facts.DueForm);
        Assert.Equal("1 一 概述 2:1\n2 二 主动公开政府信息情况 3:1\n- 三 依申请公开政府信息情况 5:1", ReadReports.Describe(result.Report.Sections));
    }

    [Theory]
    [InlineData("本報告根據《中華人民共和國政府信息公開條例》編制。", "traditional")]
    [InlineData("根據(jù)國家有關(guān)規(guī)定，編制年度報告(gào)。", "traditional pinyin")]
    [InlineData("信息公开正\uFFFD常化。", "mojibake")]
    [InlineData("æ”¿åºœä¿¡æ¯", "mojibake")]
    [InlineData("主办:香港免费公开资料大全", "spam")]
    [InlineData("乾县、乾安县的《政府信息公开条例》（简称Foi）", "")]
    public void Signs_of_damage_are_named(string text, string kinds)
    {
        var report = ReadReports.ReadText("某县2022年政府信息公开工作年度报告\n" + text);
        Assert.Equal(kinds, string.Join(' ', report.Damages.Select(d => d.Kind)));
    }

    static ReadResult Read(string text) => ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(text), ReadReports.Forms);
}
