using ReportLint.Editing;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>reportlint/explain</c>, which is no part of the protocol: how a rule decides on a report that is open.</summary>
static class ExplainRequest
{
    public static readonly Request Entry = Request.Of("reportlint/explain", LspJson.Default.ExplainParameters, LspJson.Default.ExplainResult, Answer);

    static ExplainResult? Answer(Session session, ExplainParameters asked, CancellationToken cancellation) =>
        session.Document(asked.TextDocument.Uri) is { } document && session.Result(document) is { } result
        && RuleAccount.Of(asked.Rule, session.Pack.Rules, result, session.Surroundings.Language) is { } text
            ? new ExplainResult(text)
            : null;
}
