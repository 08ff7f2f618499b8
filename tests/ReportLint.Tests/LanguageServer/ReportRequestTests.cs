using System.Text;
using Xunit;

namespace ReportLint.Tests.LanguageServer;

public class ReportRequestTests
{
    [Fact]
    public void A_wrong_figure_is_squiggled_with_its_operands_beside_it()
    {
        using var client = Opened(ReportPage.Html);
        var wrong = client.Diagnostics("r.html").First(d => d!["code"]!.GetValue<string>() == "t4.review")!;
        Assert.NotEmpty(wrong["relatedInformation"]!.AsArray());
        Assert.Equal(1, wrong["severity"]!.GetValue<int>());
    }

    [Fact]
    public void Hover_over_a_figure_tells_its_cell_and_the_rules_that_read_it()
    {
        using var client = Opened(ReportPage.Html);
        var (line, character) = ReportPage.PlaceOfWrongFigure;
        var text = client.AskAt("textDocument/hover", "r.html", line, character)!["contents"]!["value"]!.GetValue<string>();
        Assert.Contains("复议诉讼[行政复议, 总计]", text);
        Assert.Contains("`t4.review`", text);
    }

    [Fact]
    public void What_can_be_done_about_a_finding_is_to_explain_open_the_rule_or_write_a_waiver()
    {
        using var client = Opened(ReportPage.Html);
        var finding = client.Diagnostics("r.html").First(d => d!["code"]!.GetValue<string>() == "t4.review")!;
        var actions = client.AskAbout("textDocument/codeAction", "r.html", $$""","range":{{finding["range"]!.ToJsonString()}},"context":{"diagnostics":[]}""")!.AsArray();
        var commands = actions.Where(a => a!["title"]!.GetValue<string>().Contains("t4.review")).Select(a => a!["command"]!["command"]!.GetValue<string>());
        Assert.Equal(["reportlint.explain", "reportlint.openRule", "reportlint.writeWaiver"], commands);
    }

    [Fact]
    public void A_rule_that_is_only_in_the_editor_is_explained_on_a_report_that_is_only_in_the_editor()
    {
        using var client = Opened(ReportPage.Html);
        client.Open("t4.mine.rule", """
            规则 t4.mine “题”
              级别  错误
              适用  格式 2019、2021
              依据  “文”
              对    复议诉讼 每一行
              要求  结果维持 + 结果纠正 = 总计
              空白  未知
            """);
        var text = client.AskAbout("reportlint/explain", "r.html", ""","rule":"t4.mine" """)!["text"]!.GetValue<string>();
        Assert.StartsWith("t4.mine  题\n\n报错  行政复议", text);
        Assert.Contains("结果维持 = 1", text);
        Assert.Null(client.AskAbout("reportlint/explain", "r.html", ""","rule":"t4.none" """));
    }

    [Fact]
    public void Opening_the_rule_of_a_finding_leads_to_its_line_in_its_file()
    {
        using var client = Opened(ReportPage.Html);
        var (line, character) = ReportPage.PlaceOfWrongFigure;
        var actions = client.AskAbout("textDocument/codeAction", "r.html",
            $$""","range":{"start":{"line":{{line}},"character":{{character}} },"end":{"line":{{line}},"character":{{character}} } },"context":{"diagnostics":[]}""")!.AsArray();
        var open = actions.First(a => a!["title"]!.GetValue<string>() == "打开规则 t4.review")!;
        Assert.EndsWith("/t4.review.rule#L1", open["command"]!["arguments"]![0]!.GetValue<string>());
    }

    [Fact]
    public void A_text_that_is_no_report_is_left_alone()
    {
        using var client = Opened("<p>Shopping list: milk, eggs</p>");
        Assert.Empty(client.Diagnostics("r.html"));
    }

    [Theory]
    [InlineData("gb18030", "utf-8")]
    [InlineData("gb18030", "windows-1252")]
    [InlineData("utf-8", "gb18030")]
    [InlineData("utf-8", "iso-8859-1")]
    [InlineData("utf-16", "utf-8")]
    public void A_file_opened_in_the_wrong_encoding_is_said_so_and_nothing_else(string written, string shown)
    {
        var (bytes, text) = Misread(written, shown);
        using var client = OpenedFile(bytes, text, out var file);
        var notice = Assert.Single(client.Diagnostics(file))!;
        File.Delete(file);
        Assert.Equal("RL0291", notice["code"]!.GetValue<string>());
        Assert.Contains(written, notice["message"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    public void A_file_opened_as_it_is_written_is_checked(string encoding)
    {
        var (bytes, text) = Misread(encoding, encoding);
        using var client = OpenedFile(bytes, text, out var file);
        var found = client.Diagnostics(file);
        File.Delete(file);
        Assert.Contains(found, d => d!["code"]!.GetValue<string>() == "t4.review");
    }

    static (byte[] Bytes, string Text) Misread(string written, string shown)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(written).GetBytes(ReportPage.Html);
        return (bytes, Encoding.GetEncoding(shown).GetString(bytes));
    }

    static LspClient OpenedFile(byte[] bytes, string shown, out string file)
    {
        file = Path.GetTempFileName();
        File.WriteAllBytes(file, bytes);
        var client = new LspClient();
        client.Initialize();
        client.Tell("textDocument/didOpen", $$"""{"textDocument":{"uri":"{{LspClient.Uri(file)}}","languageId":"html","version":1,"text":{{LspClient.Quote(shown)}} } }""");
        return client;
    }

    static LspClient Opened(string page)
    {
        var client = new LspClient();
        client.Initialize();
        client.Open("r.html", page);
        return client;
    }
}
