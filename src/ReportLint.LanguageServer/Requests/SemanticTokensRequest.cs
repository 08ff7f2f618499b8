using ReportLint.Editing;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>textDocument/semanticTokens/full</c></summary>
static class SemanticTokensRequest
{
    public static readonly Request Entry = Request.Of("textDocument/semanticTokens/full", LspJson.Default.DocumentParameters, LspJson.Default.SemanticTokens, Answer);

    /// <summary>The protocol's names, in the order of <see cref="SemanticKind"/>.</summary>
    public static SemanticTokensOptions Options { get; } = new(new SemanticTokensLegend(["function", "class", "property", "enumMember", "parameter", "variable"], []), true);

    static SemanticTokens? Answer(Session session, DocumentParameters of, CancellationToken cancellation)
    {
        if (session.RuleText(of.TextDocument.Uri) is not { } file)
            return null;
        var data = new List<int>();
        var last = new Position(0, 0);
        foreach (var token in SemanticToken.In(file, session.Pack.Forms))
        {
            var at = Places.Position(file.Source, token.Span.Start);
            data.AddRange([at.Line - last.Line, at.Line == last.Line ? at.Character - last.Character : at.Character, token.Span.Length, (int)token.Kind, 0]);
            last = at;
        }
        return new SemanticTokens([.. data]);
    }
}
