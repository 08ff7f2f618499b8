using ReportLint.Rules.Formatting;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Rules.Formatting;

public class RuleFormatterTests
{
    [Fact]
    public void Clauses_are_sorted_and_aligned_and_comments_stay_with_them() => CheckFormat(
        """
        # 表三的规则

        规则 t3.flow “新收与上年结转之和，应等于总计与结转下年之和” # 勾稽
        例 报错 新收=5，上年结转=1，
                总计=5, 结转下年=0 -> 左 6、右 5，相差 1
        # 先核对合计列
        说明 "四个数中至少有一个填错。"
            要求　新收＋上年结转＝总计＋结转下年   # 第一项加第二项
        例 通过 新收 = 5
        对 申请 每一列 除 总计，「其他」
        空白 视为 0
        依据 “30号”
        适用 年度 自 2019 至 2020；格式 2019, 2021
        级别 错误

          # 例 无法判定 留待以后
        # 第二条
        rule b.c "x"
          basis "y"
          severity note when damaged
          severity error
          applies form 2021
          require count(本格 is blank) = 0
        # 完
        """,
        """
        # 表三的规则

        规则 t3.flow “新收与上年结转之和，应等于总计与结转下年之和”  # 勾稽
          级别  错误
          适用  年度 自 2019 至 2020；格式 2019、2021
          依据  “30号”
          对    申请 每一列 除 总计、其他
          要求  新收 + 上年结转 = 总计 + 结转下年  # 第一项加第二项
          空白  视为 0
          # 先核对合计列
          说明  “四个数中至少有一个填错。”
          例 报错  新收 = 5，上年结转 = 1，总计 = 5，结转下年 = 0 → 左 6，右 5，相差 1
          例 通过  新收 = 5
          # 例 无法判定 留待以后

        # 第二条
        rule b.c "x"
          severity  note when damaged
          severity  error
          applies   form 2021
          basis     "y"
          require   count(cell is blank) = 0

        # 完

        """);

    [Fact]
    public void A_long_clause_is_broken_where_a_line_may_be_joined() => CheckFormat(
        """
        规则 a “长”
          级别  错误
          适用  格式 2021
          依据  “长”
          要求  予以公开 + 部分公开 + 国家秘密 + 法律禁止 + 三安全一稳定 + 第三方权益 + 内部事务 + 过程性 + 执法案卷 + 行政查询 = 总计
        """,
        """
        规则 a “长”
          级别  错误
          适用  格式 2021
          依据  “长”
          要求  予以公开 + 部分公开 + 国家秘密 + 法律禁止 + 三安全一稳定 + 第三方权益 + 内部事务 + 过程性 + 执法案卷 +
                行政查询 = 总计

        """);

    [Fact]
    public void A_file_with_a_mistake_in_it_is_left_alone() => Assert.Null(RuleFormatter.Format(new SourceText("a.rule", "规则 a “标题")).Text);

    [Fact]
    public void Line_ends_stay_what_they_are() =>
        Assert.Equal("规则 a “长”\r\n  级别  错误\r\n  适用  格式 2021\r\n  依据  “b”\r\n  要求  有 申请\r\n", Format("规则 a “长”\r\n要求 有 申请\r\n级别 错误\r\n依据 “b”\r\n适用 格式 2021"));

    static void CheckFormat(string source, string expected)
    {
        var formatted = Format(source);
        Assert.Equal(expected, formatted, ignoreLineEndingDifferences: false);
        Assert.Equal(expected, Format(formatted));
        foreach (var language in (Language[])[Language.English, Language.Chinese])
        {
            var converted = Format(formatted, language);
            Assert.Equal(converted, Format(converted, language));
            Assert.Equal(Format(source, Language.Chinese), Format(converted, Language.Chinese));
        }
    }

    static string Format(string source, Language? spelling = null)
    {
        var file = RuleFormatter.Format(new SourceText("test.rule", source), spelling);
        Assert.Empty(file.Diagnostics);
        return Assert.IsType<string>(file.Text);
    }

    [Fact]
    public void Shipped_rules_are_written_as_they_are_formatted() =>
        Assert.All(ShippedRules.Sources("*.rule"), rule => Assert.Equal(rule.Content, RuleFormatter.Format(rule, null).Text));
}
