using ReportLint.Editing;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>textDocument/codeLens</c>: above each rule its examples, and what it says of the reports that are open.</summary>
static class CodeLensRequest
{
    public static readonly Request Entry = Request.Of("textDocument/codeLens", LspJson.Default.DocumentParameters, LspJson.Default.CodeLensArray, Answer);

    static CodeLens[]? Answer(Session session, DocumentParameters of, CancellationToken cancellation) =>
        session.RuleText(of.TextDocument.Uri) is { } file
            ? [.. RuleLens.In(file, session.Pack.ExamplesOf(file.Source)).SelectMany(l => Lenses(session, file, l))]
            : null;

    static IEnumerable<CodeLens> Lenses(Session session, RuleText file, RuleLens lens)
    {
        var range = Places.Range(file.Source, lens.Name);
        if (lens.Examples > 0)
            yield return new CodeLens(range, new Command(OutcomeMessages.RunExamples(lens.Examples, lens.Failed).In(session.Surroundings.Language), "reportlint.runExamples", [file.Source.Path]));
        foreach (var (report, result) in session.OpenReports)
        {
            var verdicts = result.Verdicts.Where(v => v.Rule.Id == lens.Id).ToList();
            if (verdicts.Count == 0)
                continue;
            var title = OutcomeMessages.OnReport(Path.GetFileName(report.Path), verdicts).In(session.Surroundings.Language);
            yield return new CodeLens(range, new Command(title, "reportlint.explain", [lens.Id, report.Uri]));
        }
    }
}
