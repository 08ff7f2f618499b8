using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportLint.LanguageServer.Transport;

namespace ReportLint.LanguageServer;

/// <summary>A method that the client calls: what it is called, and how it is answered.</summary>
/// <param name="Answer">Answers a request; the id is null for a notification, which nothing may be answered to.</param>
sealed record Request(string Method, Action<Session, JsonElement?, JsonElement, CancellationToken> Answer)
{
    /// <summary>A request whose answer may be null.</summary>
    public static Request Of<TParameters, TResult>(
        string method, JsonTypeInfo<TParameters> parameters, JsonTypeInfo<TResult> result, Func<Session, TParameters, CancellationToken, TResult?> answer)
        where TResult : class =>
        new(method, (session, id, json, cancellation) =>
        {
            var given = json.Deserialize(parameters) ?? throw new JsonException("parameters are missing");
            var made = answer(session, given, cancellation);
            if (id is { } known)
                session.Client.Answer(known, made, result);
        });

    /// <summary>A notification: it changes what the session knows.</summary>
    public static Request Told<TParameters>(string method, JsonTypeInfo<TParameters> parameters, Action<Session, TParameters> take) =>
        new(method, (session, id, json, _) =>
        {
            take(session, json.Deserialize(parameters) ?? throw new JsonException("parameters are missing"));
            if (id is { } asked)
                session.Client.Refuse(asked, ErrorCode.InvalidRequest, $"{method} is told, not asked");
        });
}
