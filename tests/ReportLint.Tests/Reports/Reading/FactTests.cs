using System.Globalization;
using ReportLint.Reports;
using Xunit;

namespace ReportLint.Tests.Reports.Reading;

public class FactTests
{
    [Theory]
    [InlineData("某县教育局2021年政府信息公开工作年度报告", "某县教育局2021年政府信息公开工作年度报告", "某县教育局", 2021)]
    [InlineData("某县财政局政府信息公开工作2021年度报告", "某县财政局政府信息公开工作2021年度报告", "某县财政局", 2021)]
    [InlineData("2025年某市人民政府办公室政府信息公开工作报告", "2025年某市人民政府办公室政府信息公开工作报告", "某市人民政府办公室", 2025)]
    [InlineData("某县七家子镇2023年政府信息公开 工作告年度报", "某县七家子镇2023年政府信息公开工作告年度报", "某县七家子镇", 2023)]
    [InlineData("某县2022年信息公开工作年度报告", "某县2022年信息公开工作年度报告", "某县", 2022)]
    [InlineData("某县人民政府\n2022年政府信息公开工作\n年度报告", "某县人民政府2022年政府信息公开工作年度报告", "某县人民政府", 2022)]
    [InlineData("某县民政局\n政府信息公开工作年度报告\n（2022年度）", "某县民政局政府信息公开工作年度报告（2022年度）", "某县民政局", 2022)]
    [InlineData("首页 > 政务公开 > 某县政府信息公开年报\n政府信息公开年报\n某县司法局二○二○年政府信息公开年度报告\n", "某县司法局二○二○年政府信息公开年度报告", "某县司法局", 2020)]
    [InlineData("标题: 某县2019年度政府信息公开工作年度报告\n发布机构: 某县人民政府", "某县2019年度政府信息公开工作年度报告", "某县人民政府", 2019)]
    [InlineData("政府信息公开指南\n关于公开政府信息公开工作年度报告的通知\n现将2020年政府信息公开年度报告公布如下", null, null, 2020)]
    public void A_title_is_recognised_with_its_body_and_year(string head, string? title, string? issuer, int year)
    {
        var facts = Read(head);
        Assert.Equal(title, facts.Title?.Value);
        Assert.Equal(issuer, facts.Issuer?.Value);
        Assert.Equal(year, facts.Year?.Value);
    }

    [Theory]
    [InlineData("统计期限自2020年1月1日起至2020年12月31日止", "2020-01-01..2020-12-31")]
    [InlineData("统计期限为2020年1月1日至12月31日", "2020-01-01..2020-12-31")]
    [InlineData("统计时间：2020.1.1-2020.12.31", "2020-01-01..2020-12-31")]
    [InlineData("统计期限自２０２０年１月１日起，至２０２０年１２月３１日止", "2020-01-01..2020-12-31")]
    [InlineData("统计期限自2020年1月1日至12月21日", "2020-01-01..2020-12-21")]
    [InlineData("统计期限自2023年1月1日起至2023年12月31止", "2023-01-01..2023-12-31")]
    [InlineData("统计期限自202111日起至20211231日止", "?..?")]
    [InlineData("统计期限自20231月1日至202312月31日", "?..?")]
    [InlineData("统计期限自2021年1月1日起至20211231日止", "2021-01-01..?")]
    [InlineData("统计期限自2021年2月30日起至2021年12月31日止", "?..2021-12-31")]
    [InlineData("2020年10月1日至12月31日开展检查", null)]
    [InlineData("全年公开信息10条", null)]
    public void A_period_is_read_and_a_garbled_day_is_left_open(string text, string? period) =>
        Assert.Equal(period, Read("本报告" + text + "。").Period is { } p ? $"{Day(p.Value.From)}..{Day(p.Value.To)}" : null);

    [Theory]
    [InlineData("发布时间：2021-01-05 15:14 来源：某局", "2021-01-05")]
    [InlineData("发布日期: 2021年1月5日\t浏览次数：10", "2021-01-05")]
    [InlineData("公开日期: | 2021/1/5 |", "2021-01-05")]
    [InlineData("[2021-01-05]", "2021-01-05")]
    [InlineData("（2021年1月5日）", "2021-01-05")]
    [InlineData("时间：2021-1-1 15:14", "2021-01-01")]
    [InlineData("发布时间：2021年1月", null)]
    [InlineData("发布时间：2021-13-05", null)]
    [InlineData("2021年1月5日，我局召开会议。", null)]
    public void The_day_of_publication_is_read_where_it_is_printed(string line, string? day) =>
        Assert.Equal(day, Read("某县2020年政府信息公开工作年度报告\n" + line).Published is { } d ? Day(d.Value) : null);

    [Fact]
    public void The_date_of_signature_counts_where_no_other_is_printed()
    {
        var report = ReadReports.ReadText("政府信息公开\n一、总体情况\n良好。\n六、其他需要报告的事项\n无。\n某县水利局\n二○二一年一月五日\n");
        Assert.Equal("2021-01-05", Day(report.Facts.Published?.Value));
        Assert.Equal("某县水利局", report.Facts.Issuer?.Value);
    }

    [Theory]
    [InlineData("掇刀区人民政府", IssuerLevel.County, IssuerKind.Government)]
    [InlineData("定西市", IssuerLevel.City, IssuerKind.Government)]
    [InlineData("开远市财政局", IssuerLevel.County, IssuerKind.Department)]
    [InlineData("上海市人民政府办公厅", IssuerLevel.Province, IssuerKind.Department)]
    [InlineData("广州市海珠区市场监督管理局", IssuerLevel.County, IssuerKind.Department)]
    [InlineData("湘西土家族苗族自治州", IssuerLevel.City, IssuerKind.Government)]
    [InlineData("某旗人民政府", IssuerLevel.County, IssuerKind.Government)]
    [InlineData("东林街道办事处", IssuerLevel.Township, IssuerKind.Agency)]
    [InlineData("某县七家子镇人民政府", IssuerLevel.Township, IssuerKind.Government)]
    [InlineData("某县乡村振兴局", IssuerLevel.County, IssuerKind.Department)]
    [InlineData("鞍山高新技术产业开发区管理委员会", null, IssuerKind.Agency)]
    [InlineData("广西壮族自治区人民政府", IssuerLevel.Province, IssuerKind.Government)]
    [InlineData("国家税务总局广东省税务局", IssuerLevel.Province, IssuerKind.Department)]
    [InlineData("海关总署", IssuerLevel.National, IssuerKind.Department)]
    [InlineData("测试市", null, null)]
    public void A_bodys_name_tells_its_level_and_kind_or_leaves_them_open(string name, IssuerLevel? level, IssuerKind? kind)
    {
        var facts = Read(name + "2022年政府信息公开工作年度报告");
        Assert.Equal((level, kind), (facts.IssuerLevel, facts.IssuerKind));
    }

    [Fact]
    public void Documents_cited_are_named_by_their_numbers()
    {
        var facts = Read("根据《通知》（国办公开办函〔2021〕30号）和某政办发[2020]7号文件、皖政办秘（2016）18号。");
        Assert.Equal(["国办公开办函〔2021〕30号", "某政办发[2020]7号", "皖政办秘（2016）18号"], facts.Citations.Select(c => c.Value));
    }

    [Fact]
    public void A_web_page_states_facts_in_its_head_too()
    {
        const string Html = """
            <html><head><title>某县水利局2022年政府信息公开工作年度报告_某县人民政府</title>
            <meta name="ContentSource" content="某县水利局"><meta name="PubDate" content="2023-01-15 10:00"><meta name="Url" content="http://www.example.gov.cn/a/t1.html"></head>
            <body><ul><li>某县水利局2021年政府信息公开工作年度报告</li><li>某县水利局2022年政府信息公开工作年度报告</li></ul><p>一、总体情况</p></body></html>
            """;
        var facts = ReadReports.Read("a.html", System.Text.Encoding.UTF8.GetBytes(Html)).Facts;
        Assert.Equal("某县水利局2022年政府信息公开工作年度报告", facts.Title?.Value);
        Assert.Equal(3, facts.Title?.Location.Start.Line);
        Assert.Equal("2023-01-15", Day(facts.Published?.Value));
        Assert.Equal("www.example.gov.cn", facts.Host?.Value);
    }

    static Facts Read(string head) => ReadReports.ReadText(head + "\n一、总体情况\n政府信息公开工作平稳。\n").Facts;

    static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";
}
