using ReportLint.Rules.Parsing;
using ReportLint.Rules.Syntax;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Rules.Parsing;

public class RuleParserTests
{
    const string Chinese = """
        规则 t3.flow “新收与上年结转之和，应等于总计与结转下年之和” "received plus carried in"
          级别  错误
          适用  格式 2019、2021
          依据  “国办公开办函〔2021〕30号，表三表头：第一项加第二项之和，等于第三项加第四项之和”
          对    申请 每一列
          要求  新收 + 上年结转 = 总计 + 结转下年
          空白  未知
          说明  “四个数中至少有一个填错；先核对合计列，再核对单列。”
          例 通过      新收 = 5，上年结转 = 1，总计 = 6，结转下年 = 0
          例 报错      新收 = 5，上年结转 = 1，总计 = 5，结转下年 = 0   → 左 6，右 5，相差 1
          例 无法判定  新收 = 5，上年结转 = 空白，总计 = 6，结转下年 = 0
        """;

    const string English = """
        rule t3.flow "新收与上年结转之和，应等于总计与结转下年之和" "received plus carried in"
          severity  error
          applies   form 2019, 2021
          basis     "国办公开办函〔2021〕30号，表三表头：第一项加第二项之和，等于第三项加第四项之和"
          for       each column of 申请
          require   新收 + 上年结转 = 总计 + 结转下年
          blank     unknown
          help      "四个数中至少有一个填错；先核对合计列，再核对单列。"
          example pass       新收 = 5, 上年结转 = 1, 总计 = 6, 结转下年 = 0
          example fail       新收 = 5, 上年结转 = 1, 总计 = 5, 结转下年 = 0 -> left 6, right 5, difference 1
          example undecided  新收 = 5, 上年结转 = blank, 总计 = 6, 结转下年 = 0
        """;

    [Fact]
    public void Both_spellings_say_the_same() => Assert.Equal(Dump(Parse(Chinese)), Dump(Parse(English)));

    [Theory]
    [InlineData("\t")]
    [InlineData("\u3000\u3000")]
    [InlineData("\u00A0")]
    [InlineData("\uFEFF  ")]
    public void Any_kind_of_space_is_a_space(string space) => Assert.Equal(Dump(Parse(Chinese)), Dump(Parse(Chinese.Replace("  ", space))));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_may_end_as_they_like(string lineEnd) => Assert.Equal(Dump(Parse(Chinese)), Dump(Parse(Chinese.ReplaceLineEndings(lineEnd))));

    [Fact]
    public void A_mark_at_the_start_of_the_file_is_no_part_of_the_first_word() => Assert.Equal(Dump(Parse(Chinese)), Dump(Parse("\uFEFF" + Chinese)));

    [Fact]
    public void Full_width_and_half_width_say_the_same() =>
        Assert.Equal(Dump(Parse(Chinese)), Dump(Parse(Chinese.Replace('+', '＋').Replace('=', '＝').Replace("2019", "２０１９").Replace(" = 5，", " = 5,").Replace("格式 ２０１９、", "格式 ２０１９,"))));

    [Fact]
    public void A_clause_goes_on_in_the_next_line_after_a_sign_that_cannot_end_it() =>
        Assert.Equal(Dump(Parse(Chinese)), Dump(Parse(Chinese.Replace("新收 + ", "新收 +  # 第一项\n").Replace("总计 = 6，", "总计 = 6，\n\t"))));

    [Fact]
    public void A_rule_with_a_mistake_in_it_is_left_out_and_the_others_stay()
    {
        var file = RuleParser.Parse(new SourceText("test.rule", $"{Chinese.Replace("错误", "错吴").Replace("t3.flow", "a.b")}\n\n{English}"));
        Assert.Equal("RL0351", Assert.Single(file.Diagnostics).Id);
        Assert.Equal("t3.flow", Assert.Single(file.Rules).Id.Value);
    }

    [Fact]
    public void Spans_are_those_of_the_source()
    {
        var rule = Parse(Chinese);
        var demand = Assert.Single(rule.All<DemandSyntax>());
        var comparison = Assert.IsType<ComparisonSyntax>(demand.Condition);
        Assert.Equal("新收 + 上年结转", rule.Source.Slice(comparison.Left.Span).ToString());
        Assert.Equal("要求  新收 + 上年结转 = 总计 + 结转下年", rule.Source.Slice(demand.Span).ToString());
        Assert.Equal("t3.flow", rule.Source.Slice(rule.Id.Span).ToString());
    }

    [Theory]
    [InlineData("新收 + 上年结转 = 总计 + 结转下年", null)]
    [InlineData("自然人＋合计（法人）＝总计", "自然人 + 合计(法人) = 总计")]
    [InlineData("部分一 至 部分六 依次出现", null)]
    [InlineData("部分五.标题 写作 “存在的主要问题及改进情况”", null)]
    [InlineData("部分六 提及 “信息处理费”或“收费通知” 且 非 有 部分七", null)]
    [InlineData("公布日期 不晚于 (年度+1)年1月31日", "公布日期 不晚于 (年度 + 1)年1月31日")]
    [InlineData("published by date(year+1, 1, 31)", "公布日期 不晚于 (年度 + 1)年1月31日")]
    [InlineData("申请【上年结转，列】 = 上年．申请[结转下年, column]", "申请[上年结转, 列] = 上年.申请[结转下年, 列]")]
    [InlineData("本格 为 非负整数 或 合计(办理结果 末级) >= 3.5 万元", "本格 为 非负整数 或 合计(办理结果 末级) ≥ 3.5万元")]
    [InlineData("(新收 - -1) × 100% <> 「其他处理－其他」", "(新收 - -1) × 100% ≠ 「其他处理-其他」")]
    [InlineData("相似度(部分一, 另份.部分一) ＜ 0.9", "相似度(部分一, 另份.部分一) < 0.9")]
    [InlineData("统计期.始 = 2022年1月1日 且 统计期.止 = 2022年12月31日", null)]
    [InlineData("全文 提及 “第3项“三安全一稳定”\\(一\\)”", null)]
    [InlineData("whole mentions \"他说“好\" and 次数(other.部分一 提及 \"x\") > 2", "全文 提及 “他说\\“好” 且 次数(另份.部分一 提及 “x”) > 2")]
    public void An_expression_prints_as_it_would_be_written(string source, string? printed)
    {
        var chinese = SyntaxText.Of(Expression(source), Language.Chinese);
        Assert.Equal(printed ?? source, chinese);
        var english = SyntaxText.Of(Expression(chinese), Language.English);
        Assert.Equal(chinese, SyntaxText.Of(Expression(english), Language.Chinese));
    }

    static ExpressionSyntax Expression(string text)
    {
        var (expression, diagnostics) = RuleParser.ParseExpression(new SourceText("test.rule", text));
        Assert.Empty(diagnostics);
        return Assert.IsAssignableFrom<ExpressionSyntax>(expression);
    }

    static RuleSyntax Parse(string text)
    {
        var file = RuleParser.Parse(new SourceText("test.rule", text));
        Assert.Empty(file.Diagnostics);
        return Assert.Single(file.Rules);
    }

    static string Dump(RuleSyntax rule) => string.Join("\n",
        SyntaxDump.Of(rule),
        string.Join("\n", rule.All<ExampleSyntax>().Select(e => SyntaxDump.Of(Example(rule, e)))));

    static ExampleBodySyntax Example(RuleSyntax rule, ExampleSyntax example)
    {
        var (body, diagnostics) = RuleParser.ParseExample(rule.Source, example);
        Assert.Empty(diagnostics);
        return Assert.IsType<ExampleBodySyntax>(body);
    }
}
