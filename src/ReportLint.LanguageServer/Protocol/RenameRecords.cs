namespace ReportLint.LanguageServer.Protocol;

sealed record RenameOptions(bool PrepareProvider);

sealed record RenameParameters(DocumentId TextDocument, Position Position, string NewName);

sealed record WorkspaceEdit(Dictionary<string, ReplaceEdit[]> Changes);
