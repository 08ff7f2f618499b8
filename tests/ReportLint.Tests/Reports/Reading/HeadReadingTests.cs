using Xunit;

namespace ReportLint.Tests.Reports.Reading;

/// <summary>
/// The beginnings of reports as they were captured, with the fiscal year and the parts that a person reads in each:
/// number in the form (- for a part no form knows), printed ordinal, heading.
/// </summary>
public class HeadReadingTests
{
    [Theory]
    [InlineData("anrenxiang_2022", 2022, "1 一 总体情况")]
    [InlineData("changchun_tuiyi_2023", 2023, "1 一 总体情况", "2 二 主动公开政府信息情况", "3 三 收到和处理政府信息公开申请情况")]
    [InlineData("chumenzhen_2014", 2014, "1 一 概述", "2 二 主动公开政府信息的情况")]
    [InlineData("daye_bumen_2025", 2025, "1 一 总体情况")]
    [InlineData("donghuamen_2011", 2011, "1 一 概述", "- 二 政府信息主动公开情况")]
    [InlineData("fengshouxiang_2022_wrongtemplate", 2022, "1 一 总体情况", "2 二 主动公开政府信息情况", "3 三 收到和处理政府信息公开申请情况")]
    [InlineData("fuyang_gongan_2024_trad", 2024, "1 一 總體情況")]
    [InlineData("gaolouzhen_2014", 2014, "1 一 概述")]
    [InlineData("guangdong_shuiwu_2020", 2020, "1 一 总体情况")]
    [InlineData("haiguan_benji_2020", 2020, "1 一 总体情况")]
    [InlineData("haiguan_quanguo_2020_trad", 2020, "1 一 總體(tǐ)情況")]
    [InlineData("jingxian_huangcun_2014", 2014, "1 一 基本概述", "- 二 政府信息主动公开情况")]
    [InlineData("kaiyuan_2025", 2025, "1 一 总体情况")]
    [InlineData("lishui_2017", 2017, "1 一 概述")]
    [InlineData("luqiao_luoyang_2021", 2021, "1 一 总体情况")]
    [InlineData("minhou_shuiliju_2010", 2010, "1 一 工作情况概况", "2 二 主动公开政府信息情况")]
    [InlineData("nantong_xingdong_2021_trad", 2021, "1 一 總體情況")]
    [InlineData("shanghai_2009_trad", 2009, "1 一 概述")]
    [InlineData("shanghai_2012_trad", 2012, "1 一 概述")]
    [InlineData("shengsi_jiaoyu_2019", 2019, "1 一 总体情况")]
    [InlineData("shulan_shijianju_2016", 2016, "- 一 基本工作情况")]
    [InlineData("suzhou_ah_2016", 2016, "1 一 概述")]
    [InlineData("taipingzhen_2022", 2022, "1 一 总体情况", "2 二 主动公开政府信息情况")]
    [InlineData("tianjin_jiarongli_2021", 2021, "1 一 总体情况", "2 二 主动公开政府信息情况")]
    [InlineData("tongchuan_gongan_2024", 2024, "1 一 总体情况")]
    [InlineData("wansheng_donglin_2021", 2021, "1 一 总体情况")]
    [InlineData("xiaguanzhen_2009_trad", 2009, "- 一 政府信息主動公開情況", "- 二 政府依申請公開政府信息和不予公開信息情況",
        "- 三 政府信息公開收費(fèi)和減免情況", "4 四 政府信息公開申請行政復(fù)議、行政訴訟情況", "5 五 政府信息公開工作存在的主要問題和改進(jìn)措施")]
    [InlineData("xihu_tongjiju_2018_trad", 2018, "1 一 政府信息公開概況")]
    [InlineData("xuwen_gongan_2024_trad", 2024, "1 一 總體情況")]
    [InlineData("yanan_jiaoyu_2019", 2019, "1 一 总体情况")]
    [InlineData("yangling_jiaoyu_2019", 2019, "1 一 总体情况", "2 二 主动公开政府信息情况", "3 三 收到和处理政府信息公开申请情况")]
    [InlineData("yinbinlu_jiedao_2021", 2021, "1 一 总体情况")]
    [InlineData("zhanjiang_dfz_2023", 2023, "1 一 总体情况", "2 二 主动公开政府信息情况")]
    public void A_beginning_states_its_year_and_parts(string head, int year, params string[] parts)
    {
        var report = ReadReports.Read(PathTo(head));
        Assert.Equal(year, report.Facts.Year?.Value);
        Assert.Equal(parts, report.Sections.Select(s => $"{s.Number?.ToString() ?? "-"} {s.Ordinal} {s.Title}"));
    }

    [Theory]
    [InlineData("anrenxiang_2022", "安仁乡人民政府", "Township Government")]
    [InlineData("changchun_tuiyi_2023", null, " ")]
    [InlineData("chumenzhen_2014", "楚门镇", "Township Government")]
    [InlineData("daye_bumen_2025", null, " ")]
    [InlineData("donghuamen_2011", "北京市东城区人民政府东华门街道办事处", "Township Agency")]
    [InlineData("fengshouxiang_2022_wrongtemplate", "丰收乡", "Township Government")]
    [InlineData("guangdong_shuiwu_2020", "国家税务总局广东省税务局", "Province Department")]
    [InlineData("haiguan_benji_2020", "海关总署", "National Department")]
    [InlineData("haiguan_quanguo_2020_trad", null, " ")]
    [InlineData("jingxian_huangcun_2014", "泾县黄村镇", "Township Government")]
    [InlineData("kaiyuan_2025", "开远市人民政府", "County Government")]
    [InlineData("lishui_2017", "丽水市人民政府", "City Government")]
    [InlineData("luqiao_luoyang_2021", "螺洋街道", "Township Agency")]
    [InlineData("minhou_shuiliju_2010", null, " ")]
    [InlineData("nantong_xingdong_2021_trad", null, " ")]
    [InlineData("shanghai_2012_trad", null, " ")]
    [InlineData("shengsi_jiaoyu_2019", "嵊泗县教育局", "County Department")]
    [InlineData("shulan_shijianju_2016", "舒兰市市场监督管理局", "County Department")]
    [InlineData("suzhou_ah_2016", "宿州市人民政府", "City Government")]
    [InlineData("tianjin_jiarongli_2021", "佳荣里街", "Township Agency")]
    [InlineData("tongchuan_gongan_2024", "铜川市公安局", "City Department")]
    [InlineData("xiaguanzhen_2009_trad", "下管镇", "Township Government")]
    [InlineData("xuwen_gongan_2024_trad", "徐闻县公安局", "County Department")]
    [InlineData("yangling_jiaoyu_2019", "示范区教育局", " Department")]
    [InlineData("zhanjiang_dfz_2023", "湛江市人民政府地方志办公室", "City Department")]
    public void The_body_is_the_one_the_beginning_names_or_none(string head, string? issuer, string levelAndKind)
    {
        var facts = ReadReports.Read(PathTo(head)).Facts;
        Assert.Equal(issuer, facts.Issuer?.Value);
        Assert.Equal(levelAndKind, $"{facts.IssuerLevel} {facts.IssuerKind}");
    }

    [Theory]
    [InlineData("chumenzhen_2014", "2015-03-11")]
    [InlineData("jingxian_huangcun_2014", "2015-01-06")]
    [InlineData("kaiyuan_2025", "2026-02-09")]
    [InlineData("shulan_shijianju_2016", "2017-02-23")]
    [InlineData("suzhou_ah_2016", null)]
    [InlineData("tongchuan_gongan_2024", null)]
    [InlineData("xiaguanzhen_2009_trad", "2015-07-27")]
    [InlineData("yinbinlu_jiedao_2021", "2022-01-18")]
    public void The_day_of_publication_is_the_one_printed_or_none(string head, string? day) =>
        Assert.Equal(day, ReadReports.Read(PathTo(head)).Facts.Published?.Value.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData("shanghai_2012_trad", "2012-01-01..2012-12-31")]
    [InlineData("luqiao_luoyang_2021", "2021-01-01..2021-12-31")]
    [InlineData("minhou_shuiliju_2010", "2010-01-01..2010-12-31")]
    [InlineData("gaolouzhen_2014", null)]
    [InlineData("anrenxiang_2022", null)]
    public void The_period_is_the_one_stated_or_none(string head, string? period) =>
        Assert.Equal(period, ReadReports.Read(PathTo(head)).Facts.Period is { } p ? $"{p.Value.From:yyyy-MM-dd}..{p.Value.To:yyyy-MM-dd}" : null);

    [Fact]
    public void A_year_in_the_body_that_differs_from_the_title_is_kept_beside_it() =>
        Assert.Equal([2014, 2014, 2013], ReadReports.Read(PathTo("jingxian_huangcun_2014")).Facts.YearsStated.Select(y => y.Value));

    static string PathTo(string head) => Repository.PathTo($"tests/ReportLint.Tests/Reports/Reading/heads/{head}.txt");
}
