using ReportLint.Editing;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>textDocument/prepareRename</c></summary>
static class PrepareRenameRequest
{
    public static readonly Request Entry = Request.Of("textDocument/prepareRename", LspJson.Default.PlaceParameters, LspJson.Default.Range, Answer);

    static Protocol.Range? Answer(Session session, PlaceParameters at, CancellationToken cancellation) =>
        session.RuleText(at.TextDocument.Uri) is { } file && Rename.NameAt(file, Places.Offset(file.Source, at.Position), session.Pack.Forms) is { } name
            ? Places.Range(file.Source, name)
            : null;
}
