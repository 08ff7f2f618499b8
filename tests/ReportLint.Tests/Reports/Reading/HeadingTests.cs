using Xunit;

namespace ReportLint.Tests.Reports.Reading;

public class HeadingTests
{
    [Theory]
    [InlineData("一、总体情况\n良好。", "1 一 总体情况 1:1")]
    [InlineData("## 一、总体情况\n良好。", "1 一 总体情况 1:4")]
    [InlineData("**一、总体情况**\n良好。", "1 一 总体情况 1:3")]
    [InlineData("　　一．总体情况：\n良好。", "1 一 总体情况 1:3")]
    [InlineData("第一部分　总体情况\n良好。", "1 一 总体情况 1:1")]
    [InlineData("总体情况\n良好。", "1 - 总体情况 1:1")]
    [InlineData("一总体情况\n良好。", "1 - 总体情况 1:2")]
    [InlineData("前言。一、总体情况2021年，良好。二、主动公开政府信息情况 第二十条", "1 一 总体情况 1:4\n2 二 主动公开政府信息情况 1:19")]
    [InlineData("五、2021年政府信息公开工作存在的主要问题及改进情况\n无。", "5 五 2021年政府信息公开工作存在的主要问题及改进情况 1:1")]
    [InlineData("一、概述,二、主动公开政府信息情况,三、存在的主要问题\n一、概述\n良好。", "1 一 概述 2:1")]
    [InlineData("一、总体情况\n二、主动公开政府信息情况\n六、其他需要报告的事项\n一、总体情况\n良好。\n二、主动公开政府信息情况\n多。\n六、其他需要报告的事项\n无。",
        "1 一 总体情况 4:1\n2 二 主动公开政府信息情况 6:1\n6 六 其他需要报告的事项 8:1")]
    [InlineData("一、总体情况\n一、加强领导。二、完善制度。\n（一）主动公开政府信息情况\n多。", "1 一 总体情况 1:1")]
    [InlineData("(一)总体情况\n好。\n(二)主动公开政府信息情况\n多。\n(三)收到和处理政府信息公开申请情况\n无。",
        "1 一 总体情况 1:1\n2 二 主动公开政府信息情况 3:1\n3 三 收到和处理政府信息公开申请情况 5:1")]
    [InlineData("三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n三、本年度办理结果\n四、结转下年度继续办理", "3 三 收到和处理政府信息公开申请情况 1:1")]
    public void Parts_are_found_by_their_headings(string text, string expected) =>
        Assert.Equal(expected, ReadReports.Describe(ReadReports.ReadText(text + "\n政府信息公开").Sections));

    [Fact]
    public void What_follows_the_report_on_a_page_is_no_prose_of_it()
    {
        var report = ReadReports.ReadText("政府信息公开\n六、其他需要报告的事项\n无。\n\n扫一扫在手机打开当前页\n| 分享到: |\n[ 打印本页 | 关闭窗口 ]\n主办：某县人民政府 备案号\n");
        Assert.Equal("无。", report.Sections[0].Prose.Text);
        Assert.DoesNotContain("扫一扫", report.Prose.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_numbers_between_lines_are_no_prose()
    {
        var report = ReadReports.ReadText("政府信息公开\n一、总体情况\n全年收到申\n      - 3 -\n\f请5件，减少-3-件。\n—4—\n完。");
        Assert.Equal("全年收到申\n请5件，减少-3-件。\n完。", report.Sections[0].Prose.Text);
    }

    [Fact]
    public void Prose_stands_at_its_place_in_the_file()
    {
        var report = ReadReports.ReadText("前言。政府信息公开\n一、总体情况\n第一句。\n二、主动公开政府信息情况\n第二句。");
        Assert.Equal("前言。政府信息公开", report.Preamble.Text);
        Assert.Equal("5:1", report.Sections[1].Prose.Locate(new ReportLint.Text.TextSpan(0, 3)).Start.ToString());
    }
}
