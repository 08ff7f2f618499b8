using System.Diagnostics;
using ReportLint.Linting;
using ReportLint.Linting.Examples;
using ReportLint.Rules;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Rules;

/// <summary>Whatever stands in a report, rules that search it end, soon, and without an exception.</summary>
public class HostileProseTests
{
    const string Rule = """
        规则 a.find “题”
        级别 错误
        适用 格式 2021
        依据 “据”
        在 部分一 找 “共{n}件” 不含 “累计”
        要求 n × n = n
        例 通过 部分一 = “共1件”
        例 报错 部分一 = “共2件” → 在 部分一
        规则 a.each “题”
        级别 错误
        适用 格式 2021
        依据 “据”
        对 部分一 每一处 “{n}件…{p:分项}”
        要求 n × p ≥ 0
        例 通过 部分一 = “1件，2条”
        例 报错 部分一 = “-1件，2条其他3条”
        规则 a.amount “题”
        级别 错误
        适用 格式 2021
        依据 “据”
        对 部分一 每一处 “{m:金额}”
        要求 m ≥ 0 元
        例 通过 部分一 = “1元”
        例 报错 部分一 = “-1元”
        """;

    [Theory]
    [InlineData("共1件")]
    [InlineData("999999999999999999999999999999亿亿元")]
    [InlineData("九亿零亿零亿零亿零亿零亿元")]
    [InlineData("共99999999999亿件")]
    [InlineData("一二三四五六七八九十百千万亿")]
    [InlineData("共")]
    [InlineData("7件，7条，")]
    public void Searching_ends_soon(string piece)
    {
        var pack = RulePack.Read([new SourceText("a.rule", Rule)], ShippedRules.Forms);
        Assert.Empty(pack.Diagnostics);
        var draft = ValidReport.Of(ShippedRules.Forms.Form("2021")!, 2022, ShippedRules.Forms);
        draft.Part(1)!.Prose = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        var result = Linter.Lint(DraftReport.Build(draft), pack);
        Assert.NotEmpty(result.Verdicts);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 20_000);
    }
}
