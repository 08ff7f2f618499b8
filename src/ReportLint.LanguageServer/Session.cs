using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Editing;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Transport;
using ReportLint.Linting;

namespace ReportLint.LanguageServer;

/// <summary>What the server knows at one moment of a conversation with an editor. One thread uses it.</summary>
sealed class Session(Surroundings surroundings, MessageWriter client, TextWriter log)
{
    /// <summary>No editor shows more of them in one document.</summary>
    const int MostDiagnostics = 1000;

    /// <summary>Documents that are to be checked, the next one last.</summary>
    readonly List<string> due = [];

    readonly Dictionary<string, OpenDocument> documents = [];
    readonly Dictionary<string, DocumentCheck> checks = [];
    EditedPack? pack;

    public Surroundings Surroundings { get; } = surroundings;

    public MessageWriter Client { get; } = client;

    public TextWriter Log { get; } = log;

    /// <summary>The folders the editor has open, by path.</summary>
    public IReadOnlyList<string> Folders { get; set; } = [];

    public bool IsInitialized { get; set; }

    public bool IsShutDown { get; set; }

    /// <summary>Whether the client can be told that its lenses are out of date.</summary>
    public bool CanRefreshLenses { get; set; }

    /// <summary>Called once the process of the editor is known.</summary>
    public Action<int> EndWith { get; init; } = _ => { };

    /// <summary>The rules and forms on disk, with the documents that are open in their place.</summary>
    public EditedPack Pack => pack ??= EditedPack.Read(
        Surroundings.PackFiles(Folders is [var first, ..] ? first : Surroundings.Folder).Concat(documents.Values.Where(d => d.IsOfPack).Select(d => d.Text)));

    /// <summary>Whether a document is due for a check.</summary>
    public bool HasWork => due.Count > 0;

    public OpenDocument? Document(string uri) => documents.GetValueOrDefault(uri);

    public void Put(OpenDocument document)
    {
        documents[document.Uri] = document;
        if (document.IsOfPack)
        {
            pack = pack?.With(document.Text);
            CheckAll(document.Kind == DocumentKind.Rule ? DocumentKind.Report : null);
        }
        CheckSoon(document.Uri);
    }

    public void Close(string uri)
    {
        if (!documents.Remove(uri, out var document))
            return;
        due.Remove(uri);
        checks.Remove(uri);
        Publish(uri, null, []);
        if (document.Named is DocumentKind.Rule or DocumentKind.PackData)
            ReadPackAgain();
    }

    public void ReadPackAgain()
    {
        pack = null;
        CheckAll(null);
    }

    /// <summary>Checks the document that changed last and tells the client what is wrong with it.</summary>
    public void CheckNext()
    {
        var uri = due[^1];
        due.RemoveAt(due.Count - 1);
        var document = documents[uri];
        Publish(uri, document.Version, Check(document).Diagnostics.Take(MostDiagnostics).Select(d => PublishedDiagnostic.Of(d, document.Text, Surroundings.Language)));
        if (document.Kind == DocumentKind.Report && CanRefreshLenses && documents.Values.Any(d => d.Kind == DocumentKind.Rule))
            Client.Ask("workspace/codeLens/refresh");
    }

    public RuleText? RuleText(string uri) => Document(uri) is { Kind: DocumentKind.Rule } document ? Pack.RuleText(document.Text) : null;

    /// <summary>The rule files of the pack, one after another.</summary>
    public IEnumerable<RuleText> RuleTexts(CancellationToken cancellation)
    {
        foreach (var file in Pack.RuleTexts)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return file;
        }
    }

    public ImmutableArray<Diagnostic> Findings(OpenDocument document) => Check(document).Diagnostics;

    /// <summary>What came of an open report; null when the document is none.</summary>
    public LintResult? Result(OpenDocument document) => Check(document).Result;

    /// <summary>Every report that is open, with what came of it.</summary>
    public IEnumerable<(OpenDocument Document, LintResult Result)> OpenReports =>
        from document in documents.Values
        where document.Kind == DocumentKind.Report
        orderby document.Uri
        let result = Result(document)
        where result is not null
        select (document, result);

    /// <summary>The check of a document as it stands, made now unless it has been made.</summary>
    DocumentCheck Check(OpenDocument document)
    {
        if (!checks.TryGetValue(document.Uri, out var check) || !check.IsOf(document, Pack))
            checks[document.Uri] = check = DocumentCheck.Of(document, Pack, Surroundings);
        return check;
    }

    void CheckAll(DocumentKind? kind)
    {
        foreach (var document in documents.Values.Where(d => kind is null || d.Kind == kind))
            CheckSoon(document.Uri);
    }

    void CheckSoon(string uri)
    {
        due.Remove(uri);
        due.Add(uri);
    }

    void Publish(string uri, int? version, IEnumerable<PublishedDiagnostic> diagnostics) => Client.Notify(
        "textDocument/publishDiagnostics", new PublishDiagnosticsParameters(uri, version, [.. diagnostics]), LspJson.Default.PublishDiagnosticsParameters);
}
