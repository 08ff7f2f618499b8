using System.Collections.Concurrent;
using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReportLint.Cli;
using ReportLint.LanguageServer.Transport;
using Xunit;

namespace ReportLint.Tests.LanguageServer;

/// <summary>An editor that talks to <c>reportlint lsp</c> over two pipes, through the program's entry method.</summary>
sealed class LspClient : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    readonly AnonymousPipeServerStream toServer = new(PipeDirection.Out);
    readonly AnonymousPipeServerStream fromServer = new(PipeDirection.In);
    readonly BlockingCollection<JsonNode> received = [];
    readonly List<JsonNode> kept = [];
    readonly Task<int> server;
    int lastId;

    /// <param name="serve">What answers on the two streams; null for the program as users start it.</param>
    public LspClient(Func<Stream, Stream, TextWriter, int>? serve = null)
    {
        // Not disposed by whoever runs the server: its reading thread may still wait in it.
        var input = new AnonymousPipeClientStream(PipeDirection.In, toServer.ClientSafePipeHandle);
        var output = new AnonymousPipeClientStream(PipeDirection.Out, fromServer.ClientSafePipeHandle);
        server = Task.Run(() =>
        {
            using (output)
                return (serve ?? RunProgram)(input, output, Log);
        });
        new Thread(Receive) { IsBackground = true }.Start();
    }

    public StringWriter Log { get; } = new();

    /// <summary>A file that need not be there; a full path stands for itself.</summary>
    public static string Uri(string name) => name.StartsWith('/') ? "file://" + name : "file:///reports/" + name;

    public JsonNode Initialize() => Ask("initialize", """{"processId":null,"rootUri":null,"capabilities":{}}""")["result"]!;

    /// <summary>Asks and waits for the answer.</summary>
    public JsonNode Ask(string method, string parameters)
    {
        var id = Post(method, parameters);
        return Await(m => m["id"]?.GetValue<int>() == id && m["method"] is null);
    }

    /// <summary>Asks without waiting.</summary>
    public int Post(string method, string parameters)
    {
        Send($$"""{"jsonrpc":"2.0","id":{{++lastId}},"method":"{{method}}","params":{{parameters}} }""");
        return lastId;
    }

    public void Tell(string method, string parameters) => Send($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}} }""");

    public void Open(string name, string text) =>
        Tell("textDocument/didOpen", $$"""{"textDocument":{"uri":"{{Uri(name)}}","languageId":"","version":1,"text":{{Quote(text)}} } }""");

    public void Change(string name, int version, string changes) =>
        Tell("textDocument/didChange", $$"""{"textDocument":{"uri":"{{Uri(name)}}","version":{{version}} },"contentChanges":{{changes}} }""");

    /// <summary>A request about a place, the line and character counted from 0.</summary>
    public JsonNode? AskAt(string method, string name, int line, int character, string more = "") =>
        Ask(method, $$"""{"textDocument":{"uri":"{{Uri(name)}}"},"position":{"line":{{line}},"character":{{character}} }{{more}} }""")["result"];

    public JsonNode? AskAbout(string method, string name, string more = "") =>
        Ask(method, $$"""{"textDocument":{"uri":"{{Uri(name)}}"}{{more}} }""")["result"];

    /// <summary>The diagnostics published for a version of a document.</summary>
    public JsonArray Diagnostics(string name, int version = 1) =>
        Await(m => m["method"]?.GetValue<string>() == "textDocument/publishDiagnostics"
            && m["params"]!["uri"]!.GetValue<string>() == Uri(name) && m["params"]!["version"]?.GetValue<int>() == version)["params"]!["diagnostics"]!.AsArray();

    public JsonNode Await(Func<JsonNode, bool> isIt)
    {
        if (kept.FirstOrDefault(isIt) is { } already)
        {
            kept.Remove(already);
            return already;
        }
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var next = received.Take(patience.Token);
            if (isIt(next))
                return next;
            kept.Add(next);
        }
    }

    public void Send(string json) => SendRaw($"Content-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}");

    public void SendRaw(string bytes)
    {
        toServer.Write(Encoding.UTF8.GetBytes(bytes));
        toServer.Flush();
    }

    public int ExitCode()
    {
        Assert.True(server.Wait(Patience), "the server did not end");
        return server.Result;
    }

    public void HangUp() => toServer.Dispose();

    public static string Quote(string text) => JsonSerializer.Serialize(text);

    public void Dispose()
    {
        toServer.Dispose();
        server.Wait(Patience);
        fromServer.Dispose();
        received.Dispose();
        Log.Dispose();
    }

    static int RunProgram(Stream input, Stream output, TextWriter log)
    {
        using var shell = new Shell { Folder = AppContext.BaseDirectory, Input = input, Output = output, Error = log };
        return CommandLine.Run(["lsp", "--lang", "zh"], shell);
    }

    void Receive()
    {
        try
        {
            var reader = new MessageReader(new BufferedStream(fromServer));
            while (reader.Read() is { } message)
                received.Add(JsonNode.Parse(message)!);
        }
        catch (Exception e) when (e is ObjectDisposedException or InvalidOperationException or IOException)
        {
            // The conversation is over.
        }
    }
}
