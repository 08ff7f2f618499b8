using ReportLint.Linting;
using ReportLint.Linting.Examples;
using ReportLint.Output;
using ReportLint.Rules;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Rules;

public class CoverageTests
{
    [Fact]
    public void Every_figure_part_and_statement_is_guarded_or_listed_with_the_reason()
    {
        foreach (var coverage in Coverage.Of(ShippedRules.Pack))
        {
            Assert.Empty(coverage.Gaps.Select(c => c.What.Chinese));
            Assert.Empty(coverage.Stale.Select(u => u.Change));
            Assert.DoesNotContain(coverage.Changes, c => c.Unguarded is not null && (c.What.Chinese.StartsWith("申请[") || c.What.Chinese.StartsWith("复议诉讼[")));
            Assert.Contains(coverage.Changes, c => c.Kind == ChangeKind.Heading && c.NoticedBy.Contains("section.missing"));
            Assert.Contains(coverage.Changes, c => c.Kind == ChangeKind.Phrase && !c.NoticedBy.IsEmpty);
        }
    }

    [Fact]
    public void Every_shipped_rule_can_fail() => Assert.Empty(RuleExamples.CannotFail(ShippedRules.Pack));

    [Theory]
    [InlineData("对 申请 每一列\n要求 新收 ≥ 0")]
    [InlineData("对 申请 每一列\n要求 新收 = 新收")]
    [InlineData("要求 有 部分一 或 非 有 部分一")]
    public void A_rule_that_cannot_fail_is_reported(string rule)
    {
        var source = new SourceText("a.rule", $"规则 a.b “题”\n级别 错误\n适用 格式 2021\n依据 “据”\n{rule}\n例 通过 部分一 = “略”\n");
        var found = Assert.Single(RuleExamples.CannotFail(RulePack.Read([source], ShippedRules.Forms)));
        Assert.Equal("RL0511", found.Id);
    }

    [Fact]
    public void An_explanation_shows_the_requirement_as_a_tree_with_every_operand_and_its_place()
    {
        var rule = ShippedRules.Pack.Rules.First(r => r.Rule.Id == "t3.flow");
        var report = DraftReport.Build(ValidReport.Of(ShippedRules.Forms.Form("2021")!, 2022, ShippedRules.Forms));
        var text = new StringWriter { NewLine = "\n" };
        ExplanationText.Write(text, Explainer.Explain(rule, report)[0], report.Source.Path, Language.Chinese);
        var lines = text.ToString().Split('\n');
        Assert.Equal("  要求 新收 + 上年结转 = 总计 + 结转下年  → 成立", lines[1]);
        Assert.Equal("    新收 + 上年结转  → 0", lines[2]);
        Assert.Equal("      新收  → 0", lines[3]);
        Assert.StartsWith("        新收 = 0  (", lines[4]);
    }
}
