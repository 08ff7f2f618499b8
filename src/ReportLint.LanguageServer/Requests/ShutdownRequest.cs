using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>shutdown</c>: after it only <c>exit</c> may come.</summary>
static class ShutdownRequest
{
    public static readonly Request Entry = new("shutdown", (session, id, _, _) =>
    {
        session.IsShutDown = true;
        if (id is { } known)
            session.Client.Answer(known, null, LspJson.Default.InitializeResult);
    });
}
