using System.Text.Json;

namespace ReportLint.LanguageServer.Transport;

/// <summary>A request (with an id) or a notification (without) from the client.</summary>
/// <param name="Id">A number or a text.</param>
/// <param name="Parameters">Undefined when the message has none.</param>
sealed record Message(string Method, JsonElement? Id, JsonElement Parameters)
{
    /// <summary>Null for an answer to something the server asked.</summary>
    /// <exception cref="JsonException">The bytes are not JSON, or not an object.</exception>
    public static Message? Parse(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new JsonException("a message is an object");
        var root = document.RootElement.Clone();
        if (!root.TryGetProperty("method", out var method) || method.ValueKind != JsonValueKind.String)
            return null;
        return new Message(
            method.GetString()!,
            root.TryGetProperty("id", out var id) ? id : null,
            root.TryGetProperty("params", out var parameters) ? parameters : default);
    }
}
