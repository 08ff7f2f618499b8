namespace ReportLint.LanguageServer.Protocol;

/// <param name="ProcessId">The client's process; the server ends with it.</param>
/// <param name="RootUri">The folder opened, for clients that know of one only.</param>
sealed record InitializeParameters(int? ProcessId, string? RootUri, WorkspaceFolder[]? WorkspaceFolders, ClientCapabilities? Capabilities);

sealed record WorkspaceFolder(string Uri, string? Name);

sealed record InitializeResult(ServerCapabilities Capabilities, ServerName ServerInfo);

sealed record ServerName(string Name, string Version);

sealed record ClientCapabilities(WorkspaceCapabilities? Workspace);

sealed record WorkspaceCapabilities(LensCapabilities? CodeLens);

sealed record LensCapabilities(bool? RefreshSupport);
