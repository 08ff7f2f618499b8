namespace ReportLint.LanguageServer.Requests;

/// <summary><c>initialized</c>: the client has taken note. Nothing is left to do.</summary>
static class InitializedNotification
{
    public static readonly Request Entry = new("initialized", (_, _, _, _) => { });
}
