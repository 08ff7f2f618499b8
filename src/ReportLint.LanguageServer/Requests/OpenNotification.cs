using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>textDocument/didOpen</c></summary>
static class OpenNotification
{
    public static readonly Request Entry = Request.Told("textDocument/didOpen", LspJson.Default.OpenParameters, (session, opened) => session.Put(OpenDocument.Of(opened.TextDocument)));
}
