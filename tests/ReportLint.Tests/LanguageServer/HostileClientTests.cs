using ReportLint.LanguageServer;
using Xunit;

namespace ReportLint.Tests.LanguageServer;

/// <summary>Whatever a client does, and whatever goes wrong here, the server goes on or ends with a word in the log.</summary>
public class HostileClientTests
{
    [Fact]
    public void A_crash_of_one_request_is_told_and_the_next_is_answered()
    {
        using var client = new LspClient(ServeWithBrokenConfiguration);
        client.Initialize();
        client.Open("r.html", ReportPage.Html);
        var broken = client.Ask("textDocument/hover", PlaceIn("r.html", 0, 0));
        Assert.Equal(-32603, broken["error"]!["code"]!.GetValue<int>());
        client.Open("a.rule", "规则 a.b “题”\n");
        Assert.Equal("a.b", client.AskAbout("textDocument/documentSymbol", "a.rule")![0]!["name"]!.GetValue<string>());
        client.Ask("shutdown", "null");
        client.Tell("exit", "null");
        Assert.Equal(0, client.ExitCode());
        Assert.Contains("the settings are on fire", client.Log.ToString());
    }

    [Theory]
    [InlineData("Content-Length: 99999999999\r\n\r\n{}")]
    [InlineData("Content-Length: 2147483647\r\n\r\n{}")]
    [InlineData("Content-Length: -1\r\n\r\n{}")]
    [InlineData("Content-Length: many\r\n\r\n{}")]
    public void A_length_that_no_message_has_ends_the_server_with_a_word_in_the_log(string message)
    {
        using var client = new LspClient();
        client.Initialize();
        client.SendRaw(message);
        Assert.Equal(1, client.ExitCode());
        Assert.Contains("length", client.Log.ToString());
    }

    [Fact]
    public void A_message_that_breaks_off_ends_the_server()
    {
        using var client = new LspClient();
        client.Initialize();
        client.SendRaw("Content-Length: 1000\r\n\r\n{\"jsonrpc\"");
        client.HangUp();
        Assert.Equal(1, client.ExitCode());
    }

    [Theory]
    [InlineData(-1, -1)]
    [InlineData(0, 100_000)]
    [InlineData(100_000, 0)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(int.MinValue, int.MinValue)]
    public void A_place_outside_of_the_text_is_answered_as_its_edge(int line, int character)
    {
        using var client = new LspClient();
        client.Initialize();
        client.Open("a.rule", "规则 a.b “题”\n  要求  有 部分六");
        foreach (var method in new[] { "hover", "completion", "definition", "references", "prepareRename" })
            Assert.Null(client.Ask("textDocument/" + method, PlaceIn("a.rule", line, character))["error"]);
        client.Change("a.rule", 2, $$"""[{"range":{"start":{"line":{{line}},"character":{{character}} },"end":{"line":{{line}},"character":{{character}} } },"text":"\n"}]""");
        Assert.NotNull(client.AskAbout("textDocument/documentSymbol", "a.rule"));
    }

    [Fact]
    public void Documents_that_were_never_opened_can_be_changed_and_closed_without_harm()
    {
        using var client = new LspClient();
        client.Initialize();
        client.Tell("textDocument/didClose", $$"""{"textDocument":{"uri":"{{LspClient.Uri("never.rule")}}"} }""");
        client.Change("never.rule", 7, """[{"text":"规则"}]""");
        client.Tell("textDocument/didClose", """{"textDocument":{"uri":"untitled:Untitled-1"} }""");
        Assert.Null(client.AskAbout("textDocument/documentSymbol", "never.rule"));
        Assert.Null(client.Ask("shutdown", "null")["error"]);
    }

    [Fact]
    public void A_document_of_50_MB_is_not_checked_and_said_so_and_others_are()
    {
        using var client = new LspClient();
        client.Initialize();
        client.Open("r.html", ReportPage.Html.Replace("<h2>一", $"<p>{new string('x', 50_000_000)}</p><h2>一"));
        client.Open("a.rule", "要球 新收 = 总计");
        Assert.Equal("RL0292", Assert.Single(client.Diagnostics("r.html"))!["code"]!.GetValue<string>());
        Assert.NotEmpty(client.Diagnostics("a.rule"));
        client.Change("r.html", 2, $$"""[{"text":{{LspClient.Quote(ReportPage.Html)}} }]""");
        Assert.Contains(client.Diagnostics("r.html", 2), d => d!["code"]!.GetValue<string>() == "t4.review");
    }

    [Fact]
    public void No_more_is_told_of_a_document_than_an_editor_shows()
    {
        using var client = new LspClient();
        client.Initialize();
        client.Open("a.rule", string.Concat(Enumerable.Repeat("要球 新收\n", 3000)));
        Assert.Equal(1000, client.Diagnostics("a.rule").Count);
    }

    static string PlaceIn(string name, int line, int character) =>
        $$"""{"textDocument":{"uri":"{{LspClient.Uri(name)}}"},"position":{"line":{{line}},"character":{{character}} },"context":{"includeDeclaration":true} }""";

    static int ServeWithBrokenConfiguration(Stream input, Stream output, TextWriter log) => Server.Run(input, output, log, new Surroundings
    {
        PackFiles = _ => Repository.PackSources(),
        ReadFile = _ => null,
        Configure = _ => throw new InvalidOperationException("the settings are on fire"),
        Folder = "/reports",
        Version = "0",
    });
}
