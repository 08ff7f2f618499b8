using ReportLint.Editing;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>textDocument/foldingRange</c></summary>
static class FoldingRangeRequest
{
    public static readonly Request Entry = Request.Of("textDocument/foldingRange", LspJson.Default.DocumentParameters, LspJson.Default.FoldingRangeArray, Answer);

    static FoldingRange[]? Answer(Session session, DocumentParameters of, CancellationToken cancellation) =>
        session.RuleText(of.TextDocument.Uri) is { } file
            ? [.. Folding.In(file).Select(s => new FoldingRange(Places.Position(file.Source, s.Start).Line, Places.Position(file.Source, s.End).Line))]
            : null;
}
