namespace ReportLint.LanguageServer.Protocol;

sealed record CodeActionOptions(string[] CodeActionKinds);

/// <param name="Diagnostics">What the action mends.</param>
sealed record CodeAction(string Title, string Kind, PublishedDiagnostic[]? Diagnostics, bool? IsPreferred, WorkspaceEdit? Edit, Command? Command);

/// <param name="Name">The name of a command of the editor's extension.</param>
/// <param name="Arguments">What it is called with.</param>
sealed record Command(string Title, [property: System.Text.Json.Serialization.JsonPropertyName("command")] string Name, string[] Arguments);

sealed record CodeLens(Range Range, Command Command);

sealed record CodeLensOptions(bool ResolveProvider);
