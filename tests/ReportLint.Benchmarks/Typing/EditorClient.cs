using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReportLint.Benchmarks.Typing;

/// <summary>An editor that has started <c>reportlint lsp</c>, as far as typing goes.</summary>
sealed class EditorClient : IDisposable
{
    readonly Process server;
    readonly Stream toServer;
    readonly Stream fromServer;
    int lastId;

    public EditorClient(string program, IEnumerable<string> options)
    {
        server = Process.Start(new ProcessStartInfo(program, ["lsp", .. options]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        toServer = server.StandardInput.BaseStream;
        fromServer = new BufferedStream(server.StandardOutput.BaseStream, 1 << 16);
        Ask("initialize", new JsonObject { ["processId"] = Environment.ProcessId, ["rootUri"] = null, ["capabilities"] = new JsonObject() });
        Send(new JsonObject { ["method"] = "initialized", ["params"] = new JsonObject() });
    }

    /// <summary>Opens a document as version 0 and waits for what is wrong with it.</summary>
    public void Open(string uri, string text)
    {
        Send(new JsonObject
        {
            ["method"] = "textDocument/didOpen",
            ["params"] = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "", ["version"] = 0, ["text"] = text } },
        });
        AwaitDiagnostics(uri, 0).Dispose();
    }

    /// <summary>Replaces characters of one line and waits until the server has told what is wrong now.</summary>
    /// <returns>How long it took, and how much is wrong.</returns>
    public Answer Type(string uri, int version, (int Line, int Character) at, int length, string text)
    {
        var change = new JsonObject { ["range"] = new JsonObject { ["start"] = Place(at), ["end"] = Place((at.Line, at.Character + length)) }, ["text"] = text };
        var message = Encode(new JsonObject
        {
            ["method"] = "textDocument/didChange",
            ["params"] = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version }, ["contentChanges"] = new JsonArray(change) },
        });
        var watch = Stopwatch.StartNew();
        Send(message);
        using var told = AwaitDiagnostics(uri, version);
        return new Answer(watch.Elapsed, told.RootElement.GetProperty("params").GetProperty("diagnostics").GetArrayLength());
    }

    public void Dispose()
    {
        Ask("shutdown", null);
        Send(new JsonObject { ["method"] = "exit" });
        server.WaitForExit();
        server.Dispose();
    }

    static JsonObject Place((int Line, int Character) at) => new() { ["line"] = at.Line, ["character"] = at.Character };

    void Ask(string method, JsonNode? parameters)
    {
        var id = ++lastId;
        Send(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
        Await(m => m.TryGetProperty("id", out var answered) && IsNumber(answered, id) && !m.TryGetProperty("method", out _)).Dispose();
    }

    JsonDocument AwaitDiagnostics(string uri, int version) => Await(m =>
        m.TryGetProperty("method", out var method) && method.ValueEquals("textDocument/publishDiagnostics")
        && m.GetProperty("params") is var told && told.GetProperty("uri").ValueEquals(uri) && IsNumber(told.GetProperty("version"), version));

    static bool IsNumber(JsonElement element, int number) => element.ValueKind == JsonValueKind.Number && element.GetInt32() == number;

    JsonDocument Await(Func<JsonElement, bool> isIt)
    {
        while (true)
        {
            var message = JsonDocument.Parse(Read());
            if (isIt(message.RootElement))
                return message;
            message.Dispose();
        }
    }

    byte[] Read()
    {
        var length = 0;
        while (ReadLine() is { Length: > 0 } line)
        {
            if (line.Split(": ") is ["Content-Length", var number])
                length = int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        }
        var body = new byte[length];
        fromServer.ReadExactly(body);
        return body;
    }

    string ReadLine()
    {
        var line = new StringBuilder();
        while (fromServer.ReadByte() is var next && next != '\n')
            line.Append(next < 0 ? throw new EndOfStreamException("the server has ended") : (char)next);
        return line.ToString().TrimEnd('\r');
    }

    void Send(JsonObject message) => Send(Encode(message));

    void Send(byte[] message)
    {
        toServer.Write(message);
        toServer.Flush();
    }

    static byte[] Encode(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        return [.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body];
    }
}

/// <summary>What came back for one keystroke.</summary>
/// <param name="Told">How many diagnostics.</param>
readonly record struct Answer(TimeSpan After, int Told);
