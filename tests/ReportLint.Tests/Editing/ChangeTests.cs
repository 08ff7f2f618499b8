using ReportLint.Editing;
using ReportLint.Rules.Parsing;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Editing;

public class ChangeTests
{
    [Theory]
    [InlineData("规则 a “题”\n  要球 新收 = 总计", "规则 a “题”\n  要求 新收 = 总计")]
    [InlineData("规则 a “题”\n  依据 “文", "规则 a “题”\n  依据 “文”")]
    [InlineData("规则 a “题”\n  要求 新收 == 总计", "规则 a “题”\n  要求 新收 = 总计")]
    public void A_mistake_with_one_way_out_is_mended_at_a_stroke(string wrong, string mended)
    {
        var source = new SourceText("a.rule", wrong);
        var changes = Mending.Of(RuleParser.Parse(source).Diagnostics, new TextSpan(0, wrong.Length), Language.Chinese);
        Assert.Contains(changes, c => EditingFile.Apply(source, c.Edits) == mended);
    }

    [Fact]
    public void A_rule_without_a_failing_example_is_offered_one() => CheckOffered(
        "规则 a “题”\n  要求 有 部分六\n  例 通过 部分六 = “无”\n", "加一个应当报错的例子",
        "规则 a “题”\n  要求 有 部分六\n  例 通过 部分六 = “无”\n  例 报错 \n");

    [Theory]
    [InlineData("对 申请 每一列\n  要求 新收 + 上年结转 = 总计 + 结转下年\n  空白 未知", "例 报错  新收 = 1")]
    [InlineData("对 申请 每一列\n  要求 新收 ≤ 总计\n  空白 未知", "例 报错  新收 = 1")]
    [InlineData("对 复议诉讼 每一行\n  要求 结果维持 + 结果纠正 ≤ 总计\n  空白 未知", "例 报错  结果维持 = 2，总计 = 1")]
    [InlineData("要求 部分一 提及 “公开”", "例 报错  部分一 = “” → 在 部分一")]
    [InlineData("不得 部分五 提及 “待补充”", "例 报错  部分五 加 “待补充” → 在 部分五")]
    [InlineData("要求 申请[新收, 总计] < 1\n  空白 未知", "例 报错  申请[新收, 总计] = 1 → 在 申请[新收, 总计]")]
    public void The_failing_example_offered_is_one_that_the_rule_fails(string clauses, string example)
    {
        var rule = $"规则 a.b “题”\n  级别 错误\n  适用 格式 2021\n  依据 “文”\n  {clauses}";
        CheckOffered(rule + "\n", "加一个应当报错的例子", $"{rule}\n  {example}\n");
    }

    [Fact]
    public void A_rule_over_a_table_is_offered_to_say_what_a_blank_is() => CheckOffered(
        "rule a \"title\"\n  for each column of 申请\n  require 新收 = 总计\n  example fail 新收 = 1\n", "写明空白怎么办：空白 未知",
        "rule a \"title\"\n  for each column of 申请\n  require 新收 = 总计\n  blank unknown\n  example fail 新收 = 1\n");

    [Fact]
    public void The_spelling_turns_and_turns_back()
    {
        var source = new SourceText("a.rule", Formatting.Of(new SourceText("a.rule", Sound))?.NewText ?? Sound);
        var english = EditingFile.Apply(source, Assert.Single(Turn(source)).Edits);
        Assert.StartsWith("rule a ", english);
        var back = new SourceText("a.rule", english);
        Assert.Equal(source.Content, EditingFile.Apply(back, Assert.Single(Turn(back)).Edits));
    }

    const string Sound = """
        规则 a “题”
          级别 错误
          适用 格式 2021
          依据 “文”
          对 申请 每一列
          要求 新收 = 总计
          空白 未知
          例 通过 新收 = 1，总计 = 1
          例 报错 新收 = 2，总计 = 1

        """;

    static IEnumerable<Change> Turn(SourceText source) =>
        RuleChanges.At(RuleText.Read(source), 0, EditingFile.Forms, Language.Chinese).Where(c => c.Title.Contains("关键词"));

    static void CheckOffered(string before, string title, string after)
    {
        var source = new SourceText("a.rule", before);
        var change = RuleChanges.At(RuleText.Read(source), 0, EditingFile.Forms, Language.Chinese).First(c => c.Title == title);
        Assert.Equal(after, EditingFile.Apply(source, change.Edits));
    }
}
