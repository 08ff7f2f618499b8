using System.Collections.Frozen;

namespace ReportLint.LanguageServer.Requests;

/// <summary>Every method the server knows.</summary>
static class RequestTable
{
    static readonly FrozenDictionary<string, Request> All = new[]
    {
        InitializeRequest.Entry,
        InitializedNotification.Entry,
        ShutdownRequest.Entry,
        OpenNotification.Entry,
        ChangeNotification.Entry,
        CloseNotification.Entry,
        WatchedFilesNotification.Entry,
        CompletionRequest.Entry,
        HoverRequest.Entry,
        DefinitionRequest.Entry,
        ReferencesRequest.Entry,
        PrepareRenameRequest.Entry,
        RenameRequest.Entry,
        FormattingRequest.Entry,
        DocumentSymbolRequest.Entry,
        FoldingRangeRequest.Entry,
        SemanticTokensRequest.Entry,
        CodeActionRequest.Entry,
        CodeLensRequest.Entry,
        ExplainRequest.Entry,
    }.ToFrozenDictionary(r => r.Method);

    public static Request? Find(string method) => All.GetValueOrDefault(method);
}
