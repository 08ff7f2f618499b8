using ReportLint.Editing;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>textDocument/hover</c></summary>
static class HoverRequest
{
    public static readonly Request Entry = Request.Of("textDocument/hover", LspJson.Default.PlaceParameters, LspJson.Default.HoverResult, Answer);

    static HoverResult? Answer(Session session, PlaceParameters at, CancellationToken cancellation)
    {
        if (session.Document(at.TextDocument.Uri) is not { } document)
            return null;
        var offset = Places.Offset(document.Text, at.Position);
        var language = session.Surroundings.Language;
        var hover = document.Kind switch
        {
            DocumentKind.Rule => RuleHover.At(session.Pack.RuleText(document.Text), offset, session.Pack.Forms, OpenReport(session), language),
            DocumentKind.Report => session.Result(document) is { } result ? ReportHover.At(result, session.Pack.Rules, offset, language) : null,
            _ => null,
        };
        return hover is null ? null : new HoverResult(new MarkupContent("markdown", hover.Markdown), Places.Range(document.Text, hover.Span));
    }

    static OpenReport? OpenReport(Session session) => session.OpenReports.FirstOrDefault() is { Result: { } result } ? new OpenReport(result.Report, session.Pack.Rules) : null;
}
