using ReportLint.Editing;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>textDocument/documentSymbol</c></summary>
static class DocumentSymbolRequest
{
    const int Function = 12;

    public static readonly Request Entry = Request.Of("textDocument/documentSymbol", LspJson.Default.DocumentParameters, LspJson.Default.DocumentSymbolArray, Answer);

    static DocumentSymbol[]? Answer(Session session, DocumentParameters of, CancellationToken cancellation) =>
        session.RuleText(of.TextDocument.Uri) is { } file
            ? [.. RuleSymbol.In(file).Select(s => new DocumentSymbol(s.Id, s.Title, Function, Places.Range(file.Source, s.Span), Places.Range(file.Source, s.Name)))]
            : null;
}
