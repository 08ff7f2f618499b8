using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Transport;

/// <summary>Puts messages on a stream, each whole.</summary>
sealed class MessageWriter(Stream stream)
{
    static readonly JsonWriterOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly Lock turn = new();
    int asked;

    public void Answer<T>(JsonElement id, T? result, JsonTypeInfo<T> type) => Write(json =>
    {
        json.WritePropertyName("id");
        id.WriteTo(json);
        json.WritePropertyName("result");
        if (result is null)
            json.WriteNullValue();
        else
            JsonSerializer.Serialize(json, result, type);
    });

    /// <param name="id">Null when the request could not even be read.</param>
    public void Refuse(JsonElement? id, int code, string message) => Write(json =>
    {
        json.WritePropertyName("id");
        if (id is { } known)
            known.WriteTo(json);
        else
            json.WriteNullValue();
        json.WritePropertyName("error");
        JsonSerializer.Serialize(json, new ResponseError(code, message), LspJson.Default.ResponseError);
    });

    public void Notify<T>(string method, T parameters, JsonTypeInfo<T> type) => Write(json =>
    {
        json.WriteString("method", method);
        json.WritePropertyName("params");
        JsonSerializer.Serialize(json, parameters, type);
    });

    /// <summary>Asks the client something whose answer does not matter.</summary>
    public void Ask(string method) => Write(json =>
    {
        json.WriteNumber("id", Interlocked.Increment(ref asked));
        json.WriteString("method", method);
    });

    void Write(Action<Utf8JsonWriter> content)
    {
        var body = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(body, Readable))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            content(json);
            json.WriteEndObject();
        }
        lock (turn)
        {
            stream.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.WrittenCount}\r\n\r\n"));
            stream.Write(body.WrittenSpan);
            stream.Flush();
        }
    }
}
