using ReportLint.Editing;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>textDocument/references</c>: in every rule file of the pack.</summary>
static class ReferencesRequest
{
    public static readonly Request Entry = Request.Of("textDocument/references", LspJson.Default.PlaceParameters, LspJson.Default.DocumentLocationArray, Answer);

    static DocumentLocation[]? Answer(Session session, PlaceParameters at, CancellationToken cancellation) =>
        session.RuleText(at.TextDocument.Uri) is { } file
            ? [.. References.Of(file, Places.Offset(file.Source, at.Position), session.RuleTexts(cancellation), session.Pack.Forms).Select(Places.Location)]
            : null;
}
