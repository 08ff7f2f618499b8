using ReportLint.Editing;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Editing;

public class OutlineTests
{
    const string Two = """
        [|规则 a “甲”
          要求  新收 = 总计
          [|例 通过  新收 = 1
          例 报错  新收 = 2|]|]

        [|rule b "second"
          require  新收 = 总计|]$$
        """;

    [Fact]
    public void The_outline_names_each_rule_with_its_title() => EditingFile.Check(
        Two.Replace("[|", "").Replace("|]", ""), (file, _) => RuleSymbol.In(file).Select(s => $"{s.Id} {s.Title}"), "a 甲", "b second");

    [Fact]
    public void Rules_and_their_examples_fold() => EditingFile.CheckSpans(Two, (file, _) => Folding.In(file));

    [Fact]
    public void A_lens_tells_how_many_examples_come_out_otherwise()
    {
        var source = new SourceText("a.rule", """
            规则 t3.a “题”
              级别  错误
              适用  格式 2021
              依据  “文”
              对    申请 每一列
              要求  新收 ≤ 总计
              空白  未知
              例 通过  新收 = 1，总计 = 2
              例 报错  新收 = 1，总计 = 2
            """);
        var pack = EditedPack.Read([.. Repository.PackSources(), source]);
        var lens = Assert.Single(RuleLens.In(RuleText.Read(source), pack.ExamplesOf(source)));
        Assert.Equal(("t3.a", 2, 1), (lens.Id, lens.Examples, lens.Failed));
        Assert.Equal("运行例子（2，1 个不符）", OutcomeMessages.RunExamples(lens.Examples, lens.Failed).Chinese);
    }

    [Fact]
    public void A_rule_of_an_id_that_another_file_has_is_told()
    {
        var source = new SourceText("mine.rule", "规则 t3.flow “题”\n  级别 错误\n  适用 格式 2021\n  依据 “文”\n  要求 有 部分一\n  例 通过 部分一 = “无”\n  例 报错 部分一 = 缺 → 在 部分一\n");
        var pack = EditedPack.Read([.. Repository.PackSources(), source]);
        Assert.Contains(pack.DiagnosticsOf(source), d => d.Related.Any(r => r.Location.Path.EndsWith("t3.flow.rule", StringComparison.Ordinal)));
    }
}
