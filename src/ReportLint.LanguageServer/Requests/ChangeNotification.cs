using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>textDocument/didChange</c>: edits, each applying to what the one before it left.</summary>
static class ChangeNotification
{
    public static readonly Request Entry = Request.Told("textDocument/didChange", LspJson.Default.ChangeParameters, Take);

    static void Take(Session session, ChangeParameters change)
    {
        if (session.Document(change.TextDocument.Uri) is { } document)
            session.Put(document.After(change.ContentChanges, change.TextDocument.Version ?? document.Version + 1));
        else
            session.Log.WriteLine($"lsp: a change to {change.TextDocument.Uri}, which is not open");
    }
}
