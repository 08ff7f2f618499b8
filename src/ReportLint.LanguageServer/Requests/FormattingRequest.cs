using ReportLint.Editing;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>textDocument/formatting</c>: a file with a mistake in it is left as it is.</summary>
static class FormattingRequest
{
    public static readonly Request Entry = Request.Of("textDocument/formatting", LspJson.Default.DocumentParameters, LspJson.Default.ReplaceEditArray, Answer);

    static ReplaceEdit[]? Answer(Session session, DocumentParameters of, CancellationToken cancellation)
    {
        if (session.RuleText(of.TextDocument.Uri) is not { Source: var source })
            return null;
        return Formatting.Of(source) is { } edit ? [new ReplaceEdit(Places.Range(source, edit.Span), edit.NewText)] : [];
    }
}
