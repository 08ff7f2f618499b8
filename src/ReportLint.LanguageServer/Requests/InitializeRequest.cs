using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Requests;

/// <summary><c>initialize</c>: the client introduces itself, the server says what it can do.</summary>
static class InitializeRequest
{
    public static readonly Request Entry = Request.Of("initialize", LspJson.Default.InitializeParameters, LspJson.Default.InitializeResult, Answer);

    static InitializeResult Answer(Session session, InitializeParameters client, CancellationToken cancellation)
    {
        string[] folders = client.WorkspaceFolders is { Length: > 0 } several ? [.. several.Select(f => f.Uri)] : client.RootUri is { } one ? [one] : [];
        session.Folders = [.. folders.Select(FileUri.ToPath)];
        session.CanRefreshLenses = client.Capabilities?.Workspace?.CodeLens?.RefreshSupport == true;
        session.IsInitialized = true;
        if (client.ProcessId is { } process)
            session.EndWith(process);
        return new InitializeResult(new ServerCapabilities(), new ServerName("reportlint", session.Surroundings.Version));
    }
}
