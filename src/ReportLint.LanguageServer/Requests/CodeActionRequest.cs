using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Editing;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>textDocument/codeAction</c></summary>
static class CodeActionRequest
{
    const string QuickFix = "quickfix";
    const string Refactor = "refactor";

    public static readonly Request Entry = Request.Of("textDocument/codeAction", LspJson.Default.RangeParameters, LspJson.Default.CodeActionArray, Answer);

    public static CodeActionOptions Options { get; } = new([QuickFix, Refactor]);

    static CodeAction[]? Answer(Session session, RangeParameters at, CancellationToken cancellation)
    {
        if (session.Document(at.TextDocument.Uri) is not { } document)
            return null;
        var language = session.Surroundings.Language;
        var around = Places.Span(document.Text, at.Range);
        var found = session.Findings(document);
        if (document.Kind == DocumentKind.Report)
            return [.. ReportActions(session, document, found, around)];
        var mending = Mending.Of(found, around, language).Select(c => ToAction(session, document, c, found));
        var others = session.RuleText(document.Uri) is { } file ? RuleChanges.At(file, around.Start, session.Pack.Forms, language).Select(c => ToAction(session, document, c, [])) : [];
        return [.. mending, .. others];
    }

    /// <summary>Figures are never changed for the user: what can be done about a finding is to look at its rule.</summary>
    static IEnumerable<CodeAction> ReportActions(Session session, OpenDocument document, ImmutableArray<Diagnostic> found, TextSpan around)
    {
        var language = session.Surroundings.Language;
        foreach (var finding in found.Where(d => d.Location is { } at && at.Span.Start <= around.End && around.Start <= at.Span.End))
        {
            PublishedDiagnostic[] about = [PublishedDiagnostic.Of(finding, document.Text, language)];
            foreach (var command in CommandsFor(session, document, finding))
                yield return new CodeAction(command.Title, QuickFix, about, null, null, command);
        }
    }

    static IEnumerable<Command> CommandsFor(Session session, OpenDocument document, Diagnostic finding)
    {
        var language = session.Surroundings.Language;
        if (finding.Id == ShownEncoding.NoticeId)
        {
            yield return new Command(ReportCommandMessages.Reopen(finding.Suggestion!).In(language), "reportlint.reopenWithEncoding", [document.Uri, finding.Suggestion!]);
        }
        else if (!finding.Id.StartsWith("RL", StringComparison.Ordinal))
        {
            yield return new Command(ReportCommandMessages.Explain(finding.Id).In(language), "reportlint.explain", [finding.Id, document.Uri]);
            if (session.Pack.Rules.Rules.FirstOrDefault(r => r.Rule.Id == finding.Id) is { Rule.Location: { } at })
                yield return new Command(ReportCommandMessages.OpenRule(finding.Id).In(language), "reportlint.openRule", [Places.Link(at)]);
            yield return new Command(ReportCommandMessages.WriteWaiver(finding.Id).In(language), "reportlint.writeWaiver", [WaiverSkeleton.Of(finding, document.Path)]);
        }
    }

    static CodeAction ToAction(Session session, OpenDocument document, Change change, IEnumerable<Diagnostic> found)
    {
        PublishedDiagnostic[]? mended = change.Mends is null ? null :
            [.. found.Where(d => d.Id == change.Mends && d.Location?.Span.End >= change.Edits[0].Span.Start && d.Location.Span.Start <= change.Edits[0].Span.Start)
                .Take(1).Select(d => PublishedDiagnostic.Of(d, document.Text, session.Surroundings.Language))];
        var edit = Places.WorkspaceEdit(document.Uri, document.Text, change.Edits);
        return new CodeAction(change.Title, mended is null ? Refactor : QuickFix, mended, mended is null ? null : true, edit, null);
    }
}
