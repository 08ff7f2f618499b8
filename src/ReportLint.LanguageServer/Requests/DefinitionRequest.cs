using ReportLint.Editing;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>textDocument/definition</c></summary>
static class DefinitionRequest
{
    public static readonly Request Entry = Request.Of("textDocument/definition", LspJson.Default.PlaceParameters, LspJson.Default.DocumentLocationArray, Answer);

    static DocumentLocation[]? Answer(Session session, PlaceParameters at, CancellationToken cancellation) =>
        session.RuleText(at.TextDocument.Uri) is { } file
            ? [.. Definition.Of(file, Places.Offset(file.Source, at.Position), session.Pack.Forms).Select(Places.Location)]
            : null;
}
