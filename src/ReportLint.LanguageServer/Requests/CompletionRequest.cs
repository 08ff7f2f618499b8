using System.Globalization;
using ReportLint.Editing;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>textDocument/completion</c></summary>
static class CompletionRequest
{
    public static readonly Request Entry = Request.Of("textDocument/completion", LspJson.Default.PlaceParameters, LspJson.Default.CompletionItemArray, Answer);

    public static CompletionOptions Options { get; } = new(["[", "【", "{", "，", ",", "=", "→", "."]);

    static CompletionItem[]? Answer(Session session, PlaceParameters at, CancellationToken cancellation)
    {
        if (session.RuleText(at.TextDocument.Uri) is not { } file)
            return null;
        var offset = Places.Offset(file.Source, at.Position);
        return [.. Completion.At(file, offset, session.Pack.Forms, session.Surroundings.Language).Select((p, i) => new CompletionItem(
            p.Label, KindOf(p.Kind), p.Detail, i.ToString("D4", CultureInfo.InvariantCulture), p.Label, new ReplaceEdit(Places.Range(file.Source, p.Replaces), p.NewText)))];
    }

    static int KindOf(ProposalKind kind) => kind switch
    {
        ProposalKind.Word => 14,
        ProposalKind.Table => 7,
        ProposalKind.Row or ProposalKind.Column => 5,
        ProposalKind.Part => 9,
        ProposalKind.Fact => 10,
        ProposalKind.Function => 3,
        ProposalKind.Capture => 6,
        _ => 12,
    };
}
