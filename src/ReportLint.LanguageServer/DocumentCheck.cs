using System.Collections.Immutable;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Editing;
using ReportLint.LanguageServer.Documents;
using ReportLint.Linting;
using ReportLint.Reports.Forms;

namespace ReportLint.LanguageServer;

/// <summary>What was found in one version of a document with one version of the rules.</summary>
/// <param name="Result">Null unless the document is a report.</param>
sealed record DocumentCheck(OpenDocument Document, EditedPack Pack, ImmutableArray<Diagnostic> Diagnostics, LintResult? Result)
{
    public bool IsOf(OpenDocument document, EditedPack pack) => ReferenceEquals(document, Document) && ReferenceEquals(pack, Pack);

    public static DocumentCheck Of(OpenDocument document, EditedPack pack, Surroundings surroundings)
    {
        switch (document.Kind)
        {
            case DocumentKind.Rule:
                return new DocumentCheck(document, pack, pack.DiagnosticsOf(document.Text), null);
            case DocumentKind.Settings:
                return new DocumentCheck(document, pack, Gather(found => SettingsFile.Read(document.Text, found)), null);
            case DocumentKind.PackData:
                return new DocumentCheck(document, pack, Gather(found => FormSet.Read([document.Text], found)), null);
            case DocumentKind.Report:
                return OfReport(document, pack, surroundings);
            case DocumentKind.TooLarge:
                return new DocumentCheck(document, pack, [EditingDiagnostics.TooLarge(document.Text.At(document.Text.LineSpan(1)))], null);
            default:
                return new DocumentCheck(document, pack, [], null);
        }
    }

    static DocumentCheck OfReport(OpenDocument document, EditedPack pack, Surroundings surroundings)
    {
        if ((document.IsAsOpened || ShownEncoding.IsDoubtful(document.Text)) && surroundings.ReadFile(document.Path) is { } bytes && ShownEncoding.Check(document.Text, bytes) is { } notice)
            return new DocumentCheck(document, pack, [notice], null);
        var check = ReportCheck.Of(document.Text, pack.Rules, surroundings.Configure);
        return new DocumentCheck(document, pack, check.Diagnostics, check.Result);
    }

    static ImmutableArray<Diagnostic> Gather(Action<ICollection<Diagnostic>> read)
    {
        var found = new List<Diagnostic>();
        read(found);
        return [.. found];
    }
}
