using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>workspace/didChangeWatchedFiles</c>: rules, forms or settings changed on disk.</summary>
static class WatchedFilesNotification
{
    public static readonly Request Entry = Request.Told("workspace/didChangeWatchedFiles", LspJson.Default.WatchedFilesParameters, (session, _) => session.ReadPackAgain());
}
