using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>textDocument/didClose</c></summary>
static class CloseNotification
{
    public static readonly Request Entry = Request.Told("textDocument/didClose", LspJson.Default.DocumentParameters, (session, closed) => session.Close(closed.TextDocument.Uri));
}
