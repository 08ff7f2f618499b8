using System.Text.Json.Nodes;
using Xunit;

namespace ReportLint.Tests.LanguageServer;

public class RuleRequestTests
{
    const string Rule = """
        规则 t3.mine “新收不得超过总计”
          级别  错误
          适用  格式 2019、2021
          依据  “本单位的要求”
          对    申请 每一列
          要求  新收 ≤ 总计
          空白  未知
          例 通过  新收 = 5，总计 = 6
          例 报错  新收 = 7，总计 = 6 → 左 7，右 6
        """;

    [Fact]
    public void A_sound_rule_has_no_squiggle_and_a_misspelt_word_has_one_with_its_fix()
    {
        using var client = Opened(Rule);
        Assert.Empty(client.Diagnostics("t3.mine.rule"));
        client.Change("t3.mine.rule", 2, """[{"range":{"start":{"line":5,"character":2},"end":{"line":5,"character":4}},"text":"要球"}]""");
        var wrong = Assert.Single(client.Diagnostics("t3.mine.rule", 2))!;
        Assert.Equal("RL0301", wrong["code"]!.GetValue<string>());
        Assert.Equal("reportlint", wrong["source"]!.GetValue<string>());
        Assert.Equal(5, wrong["range"]!["start"]!["line"]!.GetValue<int>());
        var fix = Actions(client, 5, 3).First(a => a!["kind"]!.GetValue<string>() == "quickfix")!;
        Assert.Equal("改为“要求”", fix["title"]!.GetValue<string>());
        Assert.Equal("要求", fix["edit"]!["changes"]![LspClient.Uri("t3.mine.rule")]![0]!["newText"]!.GetValue<string>());
    }

    [Fact]
    public void A_name_the_form_does_not_have_is_told_as_one_types()
    {
        using var client = Opened(Rule.Replace("新收 ≤", "新收到 ≤"));
        var wrong = Assert.Single(client.Diagnostics("t3.mine.rule"))!;
        Assert.Contains("新收", wrong["message"]!.GetValue<string>());
        Assert.Contains(Actions(client, 5, 7), a => a!["title"]!.GetValue<string>() == "改为“新收”");
    }

    [Fact]
    public void An_example_that_comes_out_otherwise_is_told_as_one_types()
    {
        using var client = Opened(Rule.Replace("新收 = 7，总计 = 6 → 左 7", "新收 = 7，总计 = 6 → 左 8"));
        Assert.Equal("RL0510", Assert.Single(client.Diagnostics("t3.mine.rule"))!["code"]!.GetValue<string>());
        Assert.Equal("运行例子（2，1 个不符）", client.AskAbout("textDocument/codeLens", "t3.mine.rule")![0]!["command"]!["title"]!.GetValue<string>());
    }

    [Fact]
    public void Completion_offers_the_rows_of_the_table_with_the_labels_the_form_prints()
    {
        using var client = Opened(Rule);
        var items = client.AskAt("textDocument/completion", "t3.mine.rule", 5, 6)!.AsArray();
        var row = items.First(i => i!["label"]!.GetValue<string>() == "上年结转")!;
        Assert.Contains("二、", row["detail"]!.GetValue<string>());
    }

    [Fact]
    public void Hover_tells_what_a_row_is_and_definition_leads_to_the_form()
    {
        using var client = Opened(Rule);
        Assert.Contains("表“申请”的行", client.AskAt("textDocument/hover", "t3.mine.rule", 5, 7)!["contents"]!["value"]!.GetValue<string>());
        var places = client.AskAt("textDocument/definition", "t3.mine.rule", 5, 7)!.AsArray();
        Assert.Equal(["2019.yaml", "2021.yaml"], places.Select(p => p!["uri"]!.GetValue<string>().Split('/')[^1]));
    }

    [Fact]
    public void References_reach_into_the_other_rules_of_the_pack()
    {
        using var client = Opened(Rule);
        var places = client.AskAt("textDocument/references", "t3.mine.rule", 5, 7, ""","context":{"includeDeclaration":true}""")!.AsArray();
        Assert.Contains(places, p => p!["uri"]!.GetValue<string>().EndsWith("t3.flow.rule", StringComparison.Ordinal));
        Assert.Contains(places, p => p!["uri"]!.GetValue<string>().EndsWith("t3.mine.rule", StringComparison.Ordinal));
    }

    [Fact]
    public void Formatting_writes_the_file_as_rules_are_written()
    {
        using var client = Opened(Rule.Replace("  级别  错误", "级别 错误") + "\n");
        var edit = Assert.Single(client.AskAbout("textDocument/formatting", "t3.mine.rule")!.AsArray())!;
        Assert.Contains("\n  级别  错误\n", edit["newText"]!.GetValue<string>());
    }

    [Fact]
    public void Lenses_above_a_rule_run_its_examples_and_show_its_outcomes_on_the_open_report()
    {
        using var client = Opened(Rule);
        client.Open("报告.html", ReportPage.Html);
        client.Diagnostics("报告.html");
        var lenses = client.AskAbout("textDocument/codeLens", "t3.mine.rule")!.AsArray().Select(l => l!["command"]!["title"]!.GetValue<string>()).ToList();
        Assert.Equal("运行例子（2，全部通过）", lenses[0]);
        Assert.StartsWith("在 报告.html 上运行：", lenses[1]);
    }

    [Fact]
    public void A_settings_file_has_its_mistakes_told_too()
    {
        using var client = new LspClient();
        client.Initialize();
        client.Open(".reportlintrc.yaml", "severitys:\n  t3.row: note\n");
        Assert.Equal("RL0103", Assert.Single(client.Diagnostics(".reportlintrc.yaml"))!["code"]!.GetValue<string>());
    }

    static LspClient Opened(string rule)
    {
        var client = new LspClient();
        client.Initialize();
        client.Open("t3.mine.rule", rule);
        return client;
    }

    static JsonArray Actions(LspClient client, int line, int character) => client.AskAbout("textDocument/codeAction", "t3.mine.rule",
        $$""","range":{"start":{"line":{{line}},"character":{{character}} },"end":{"line":{{line}},"character":{{character}} } },"context":{"diagnostics":[]}""")!.AsArray();
}
