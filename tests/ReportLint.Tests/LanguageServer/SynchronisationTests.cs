using System.Text.Json;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;
using Xunit;

namespace ReportLint.Tests.LanguageServer;

public class SynchronisationTests
{
    static readonly string[] Pieces = ["\n", "\r\n", "\r", "一", "“新收”", "a", "😀", " ", "", "规则 t3.x “题”\n", "要求"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Ten_thousand_random_edits_leave_the_servers_text_equal_to_the_clients(int seed)
    {
        var random = new Random(seed);
        var client = "规则 t3.flow “题”\r\n  要求  新收 = 总计\n";
        var server = OpenDocument.Of(new DocumentItem(LspClient.Uri("a.rule"), null, 0, client));
        for (var version = 1; version <= 10_000; version++)
        {
            var from = InText(random.Next(client.Length + 1), client);
            var to = InText(Math.Min(client.Length, from + random.Next(8)), client);
            var piece = client.Length > 2000 ? "" : Pieces[random.Next(Pieces.Length)];
            var json = $$"""{"textDocument":{"uri":"x","version":{{version}} },"contentChanges":[{"range":{"start":{{At(client, from)}},"end":{{At(client, to)}} },"text":{{LspClient.Quote(piece)}} }]}""";
            client = client[..from] + piece + client[to..];
            var change = JsonSerializer.Deserialize(json, LspJson.Default.ChangeParameters)!;
            server = server.After(change.ContentChanges, version);
            Assert.Equal(client, server.Text.Content);
        }
        Assert.Equal(10_000, server.Version);
    }

    [Fact]
    public void Edits_of_one_message_each_apply_to_what_the_one_before_left()
    {
        using var client = new LspClient();
        client.Initialize();
        client.Open("a.rule", "规则 a “甲”\n");
        client.Change("a.rule", 2, """
            [{"range":{"start":{"line":0,"character":3},"end":{"line":0,"character":4}},"text":"t9.new"},
             {"range":{"start":{"line":0,"character":10},"end":{"line":0,"character":13}},"text":"“乙”"}]
            """);
        Assert.Equal("t9.new 乙", SymbolsOf(client));
        client.Change("a.rule", 3, """[{"text":"规则 b.c “丙”"}]""");
        Assert.Equal("b.c 丙", SymbolsOf(client));
    }

    [Fact]
    public void A_document_that_is_closed_loses_its_squiggles()
    {
        using var client = new LspClient();
        client.Initialize();
        client.Open("a.rule", "要球 新收 = 总计");
        Assert.NotEmpty(client.Diagnostics("a.rule"));
        client.Tell("textDocument/didClose", $$"""{"textDocument":{"uri":"{{LspClient.Uri("a.rule")}}"} }""");
        Assert.Empty(client.Await(m => m["method"]?.GetValue<string>() == "textDocument/publishDiagnostics")["params"]!["diagnostics"]!.AsArray());
    }

    static string SymbolsOf(LspClient client) =>
        string.Join(", ", client.AskAbout("textDocument/documentSymbol", "a.rule")!.AsArray().Select(s => $"{s!["name"]} {s["detail"]}"));

    /// <summary>An editor never points between the two characters of a line end.</summary>
    static int InText(int offset, string text) => offset > 0 && offset < text.Length && text[offset] == '\n' && text[offset - 1] == '\r' ? offset + 1 : offset;

    static string At(string text, int offset)
    {
        var line = 0;
        var start = 0;
        for (var i = 0; i < offset; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')))
            {
                line++;
                start = i + 1;
            }
        }
        return $$"""{"line":{{line}},"character":{{offset - start}} }""";
    }
}
