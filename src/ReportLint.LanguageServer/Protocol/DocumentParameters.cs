namespace ReportLint.LanguageServer.Protocol;

sealed record DocumentId(string Uri, int? Version = null);

sealed record DocumentItem(string Uri, string? LanguageId, int Version, string Text);

sealed record OpenParameters(DocumentItem TextDocument);

sealed record ChangeParameters(DocumentId TextDocument, ContentChange[] ContentChanges);

/// <param name="Range">What the text replaces; null for the whole document.</param>
sealed record ContentChange(Range? Range, string Text);

/// <summary>The parameters of closing a document and of requests about a whole one.</summary>
sealed record DocumentParameters(DocumentId TextDocument);

sealed record PlaceParameters(DocumentId TextDocument, Position Position);

sealed record RangeParameters(DocumentId TextDocument, Range Range);

sealed record WatchedFilesParameters(FileEvent[] Changes);

sealed record FileEvent(string Uri, int Type);
