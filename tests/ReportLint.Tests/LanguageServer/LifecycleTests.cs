using Xunit;

namespace ReportLint.Tests.LanguageServer;

public class LifecycleTests
{
    [Fact]
    public void Shutting_down_first_ends_with_status_0()
    {
        using var client = new LspClient();
        client.Initialize();
        Assert.Null(client.Ask("shutdown", "null")["result"]);
        client.Tell("exit", "null");
        Assert.Equal(0, client.ExitCode());
    }

    [Fact]
    public void Leaving_without_shutting_down_ends_with_status_1()
    {
        using var client = new LspClient();
        client.Initialize();
        client.Tell("exit", "null");
        Assert.Equal(1, client.ExitCode());
    }

    [Fact]
    public void A_client_that_hangs_up_ends_the_server()
    {
        using var client = new LspClient();
        client.Initialize();
        client.HangUp();
        Assert.Equal(1, client.ExitCode());
    }

    [Fact]
    public void A_client_whose_process_is_gone_ends_the_server()
    {
        using var client = new LspClient();
        client.Ask("initialize", """{"processId":2147483646,"rootUri":null,"capabilities":{}}""");
        Assert.Equal(1, client.ExitCode());
    }

    [Fact]
    public void Nothing_is_answered_before_initialize()
    {
        using var client = new LspClient();
        Assert.Equal(-32002, ErrorOf(client, "textDocument/hover", "{}"));
    }

    [Fact]
    public void An_unknown_method_is_refused_and_the_server_goes_on()
    {
        using var client = new LspClient();
        client.Initialize();
        Assert.Equal(-32601, ErrorOf(client, "textDocument/brew", "{}"));
        client.Tell("textDocument/brewed", "{}");
        Assert.Null(client.Ask("shutdown", "null")["error"]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("\"text\"")]
    [InlineData("""{"textDocument":null,"position":{"line":-5,"character":99999999}}""")]
    [InlineData("""{"textDocument":{"uri":"file:///nowhere.rule"},"position":{"line":0,"character":0}}""")]
    public void Odd_parameters_never_end_the_server(string parameters)
    {
        using var client = new LspClient();
        client.Initialize();
        foreach (var method in new[] { "textDocument/hover", "textDocument/completion", "textDocument/codeLens", "textDocument/didChange", "textDocument/didOpen" })
            client.Ask(method, parameters);
        Assert.Null(client.Ask("shutdown", "null")["error"]);
    }

    [Fact]
    public void What_is_no_json_is_refused_and_the_next_message_is_read()
    {
        using var client = new LspClient();
        client.Initialize();
        client.Send("{{{");
        Assert.Equal(-32700, client.Await(m => m["error"] is not null)["error"]!["code"]!.GetValue<int>());
        Assert.Null(client.Ask("shutdown", "null")["error"]);
    }

    [Fact]
    public void Bytes_that_are_no_messages_end_the_server_with_a_word_in_the_log()
    {
        using var client = new LspClient();
        client.SendRaw("GET / HTTP/1.1\r\n\r\n");
        Assert.Equal(1, client.ExitCode());
        Assert.Contains("Content-Length", client.Log.ToString());
    }

    [Fact]
    public void A_request_cancelled_while_it_waits_is_answered_so()
    {
        using var client = new LspClient();
        client.Initialize();
        client.Open("a.rule", string.Concat(Enumerable.Repeat("规则 a.b “题”\n", 2000)));
        var ids = Enumerable.Range(0, 50).Select(_ => client.Post("textDocument/semanticTokens/full", $$"""{"textDocument":{"uri":"{{LspClient.Uri("a.rule")}}"} }""")).ToList();
        client.Tell("$/cancelRequest", $$"""{"id":{{ids[^1]}} }""");
        Assert.Equal(-32800, client.Await(m => m["id"]?.GetValue<int>() == ids[^1])["error"]!["code"]!.GetValue<int>());
    }

    static int ErrorOf(LspClient client, string method, string parameters) =>
        client.Ask(method, parameters)["error"]!["code"]!.GetValue<int>();
}
