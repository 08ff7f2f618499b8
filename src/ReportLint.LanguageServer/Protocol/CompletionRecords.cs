namespace ReportLint.LanguageServer.Protocol;

sealed record CompletionOptions(string[] TriggerCharacters);

/// <param name="Kind">The protocol's number for the icon.</param>
/// <param name="SortText">Keeps the order the server gave.</param>
sealed record CompletionItem(string Label, int Kind, string? Detail, string SortText, string FilterText, ReplaceEdit TextEdit);

sealed record ReplaceEdit(Range Range, string NewText);
