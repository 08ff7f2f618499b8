using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Protocol;

sealed record PublishDiagnosticsParameters(string Uri, int? Version, PublishedDiagnostic[] Diagnostics);

/// <param name="Severity">1 error, 2 warning, 3 note.</param>
sealed record PublishedDiagnostic(Range Range, int Severity, string Code, string Source, string Message, RelatedInformation[]? RelatedInformation)
{
    /// <summary>A diagnostic as the protocol has it. What stands in no place, or in another file, is shown at the document's start.</summary>
    public static PublishedDiagnostic Of(Diagnostic diagnostic, SourceText document, Language language) => new(
        Places.Range(document, diagnostic.Location is { } at && at.Path == document.Path ? at.Span : default),
        diagnostic.Severity switch
        {
            ReportLint.Diagnostics.Severity.Error => 1,
            ReportLint.Diagnostics.Severity.Warning => 2,
            _ => 3,
        },
        diagnostic.Id, "reportlint", diagnostic.Message.In(language),
        diagnostic.Related.IsEmpty ? null : [.. diagnostic.Related.Select(r => RelatedTo(r, language))]);

    static RelatedInformation RelatedTo(RelatedLocation related, Language language) => new(Places.Location(related.Location), related.Message.In(language));
}

sealed record RelatedInformation(DocumentLocation Location, string Message);
