using ReportLint.LanguageServer.Requests;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>What the server can do. Only what works stands here.</summary>
sealed record ServerCapabilities
{
    public string PositionEncoding { get; } = "utf-16";

    public TextSyncOptions TextDocumentSync { get; } = new(true, 2);

    public CompletionOptions CompletionProvider { get; } = CompletionRequest.Options;

    public bool HoverProvider { get; } = true;

    public bool DefinitionProvider { get; } = true;

    public bool ReferencesProvider { get; } = true;

    public RenameOptions RenameProvider { get; } = new(true);

    public bool DocumentFormattingProvider { get; } = true;

    public bool DocumentSymbolProvider { get; } = true;

    public bool FoldingRangeProvider { get; } = true;

    public SemanticTokensOptions SemanticTokensProvider { get; } = SemanticTokensRequest.Options;

    public CodeActionOptions CodeActionProvider { get; } = CodeActionRequest.Options;

    public CodeLensOptions CodeLensProvider { get; } = new(false);
}

/// <param name="Change">2: changes are sent as edits.</param>
sealed record TextSyncOptions(bool OpenClose, int Change);
