using ReportLint.Linting;
using ReportLint.Linting.Examples;
using ReportLint.Rules;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Rules;

/// <summary>What is said of an outcome, where no finding is made of it.</summary>
public class ReasonTests
{
    const string Rule = """
        规则 a.two “题”
        级别 错误
        适用 格式 2021
        依据 “据”
        在 部分四 找 “一{n}件”
        在 部分四 找 “二{m}件”
        要求 n = 1
        要求 m = 1
        例 通过 部分四 = “一1件，二1件”
        例 报错 部分四 = “一2件，二1件”
        """;

    /// <summary>Of two searches in a place that is not there, the second has a reason, too.</summary>
    [Fact]
    public void Every_search_that_finds_nothing_says_why()
    {
        var pack = RulePack.Read([new SourceText("a.rule", Rule)], ShippedRules.Forms);
        Assert.Empty(pack.Diagnostics);
        var draft = ValidReport.Of(ShippedRules.Forms.Form("2021")!, 2022, ShippedRules.Forms);
        draft.Parts.Remove(draft.Part(4)!);
        var verdict = Assert.Single(Linter.Lint(DraftReport.Build(draft), pack).Verdicts);
        Assert.Equal("无法判定：没有读到“部分四”；没有找到“二{m}件”。", verdict.Reason.Chinese);
    }
}
