using ReportLint.Editing;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>textDocument/rename</c></summary>
static class RenameRequest
{
    public static readonly Request Entry = Request.Of("textDocument/rename", LspJson.Default.RenameParameters, LspJson.Default.WorkspaceEdit, Answer);

    static WorkspaceEdit? Answer(Session session, RenameParameters at, CancellationToken cancellation)
    {
        if (session.RuleText(at.TextDocument.Uri) is not { } file)
            return null;
        var edits = Rename.To(file, Places.Offset(file.Source, at.Position), at.NewName, session.Pack.Forms);
        return edits.IsEmpty ? null : Places.WorkspaceEdit(at.TextDocument.Uri, file.Source, edits);
    }
}
