using Xunit;

namespace ReportLint.Tests.Reports.Reading;

public class SeedReadingTests
{
    [Fact]
    public void A_report_with_one_value_a_line_states_its_facts_and_parts() => Check("000_755f5b3297f309cf.txt",
        """
        title 2020年掇刀区政府信息公开工作年度报告 1:1
        issuer 掇刀区人民政府 2:4 County Government
        year 2020 1:1
        period 2020-01-01..2020-12-31 5:235
        published 2021-01-27 3:4
        due 2019
        """,
        """
        1 一 总体情况 7:1
        2 二 行政机关主动公开政府信息情况 46:1
        3 三 收到和处理政府信息公开申请情况 156:1
        4 四 政府信息公开行政复议、行政诉讼情况 556:1
        5 五 存在的主要问题及改进措施 626:1
        6 六 其他需要报告的事项 632:1
        """);

    [Fact]
    public void A_copy_in_traditional_script_with_pinyin_is_read_and_its_headings_stay_as_printed() => Check("001_09f8dcd14fce1942.txt",
        """
        title null
        issuer 衡阳市扶贫办 3:1 City Department
        year 2020 1:249
        period 2020-01-01..2020-12-31 1:249
        published null
        due 2019
        """,
        """
        1 一 總體情況 2:1
        2 二 主動公開政府信息情況 7:1
        3 三 收到和處理政府信息公開申請情況 26:1
        4 四 政府信息公開行政復(fù)議、行政訴訟情況 53:1
        5 五 存在的主要問題及改進(jìn)情況 58:1
        6 六 其他需要報告的事項(xiàng) 60:1
        """);

    [Fact]
    public void A_report_without_a_title_names_its_body_in_a_sentence() => Check("002_594938079f36f576.txt",
        """
        title null
        issuer 东丽区人民政府 3:6 County Government
        year 2022 1:164
        period 2022-01-01..2022-12-31 1:164
        published null
        due 2021
        """,
        """
        1 一 总体情况 2:1
        2 二 主动公开政府信息情况 9:1
        3 三 收到和处理政府信息公开申请情况 40:1
        4 四 政府信息公开行政复议、行政诉讼情况 256:1
        5 五 存在的主要问题及改进情况 291:1
        6 六 其他需要报告的事项 294:1
        """);

    [Fact]
    public void A_report_of_a_development_zone_has_no_level_and_here_no_period_and_no_sixth_part() => Check("003_a7ed15760e03fe8e.txt",
        """
        title 鞍山高新区2020年度政府信息公开工作报告 1:1
        issuer 鞍山高新技术产业开发区管理委员会 2:6  Agency
        year 2020 1:6
        period null
        published 2021-01-29 2:28
        due 2019
        """,
        """
        1 一 总体情况 6:1
        2 二 主动公开政府信息情况 28:1
        3 三 收到和处理政府信息公开申请情况 53:1
        4 四 政府信息公开行政复议、行政诉讼情况 82:1
        5 五 存在问题 89:1
        """);

    [Fact]
    public void Parts_that_begin_inside_a_line_are_found_there() => Check("004_8dca800e51b6697b.txt",
        """
        title 定西市政府信息公开工作年度报告 4:1
        issuer 定西市人民政府办公室 9:27 City Government
        year 2020 9:136
        period 2020-01-01..2020-12-31 9:136
        published null
        due 2019
        """,
        """
        1 一 总体情况 9:215
        2 二 主动公开政府信息情况 9:3198
        3 三 收到和处理政府信息公开申请情况 10:1
        4 四 政府信息公开行政复议、行政诉讼情况 11:1
        5 五 存在的主要问题及改进情况 12:1
        6 六 其他需要报告的事项 12:915
        """);

    static void Check(string seed, string facts, string sections)
    {
        var report = ReadReports.Read(Repository.PathTo("seeds/" + seed));
        Assert.Equal(facts, ReadReports.Describe(report.Facts));
        Assert.Equal(sections, ReadReports.Describe(report.Sections));
    }
}
