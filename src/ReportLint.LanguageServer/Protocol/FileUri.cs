namespace ReportLint.LanguageServer.Protocol;

/// <summary>Editors name documents by URI, everybody else files by path.</summary>
static class FileUri
{
    /// <summary>The path with forward slashes; for a document that is no file the URI itself.</summary>
    public static string ToPath(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile ? parsed.LocalPath.Replace('\\', '/') : uri;

    public static string FromPath(string path) =>
        path.StartsWith('/') ? "file://" + Escape(path)
        : path.Length > 1 && path[1] == ':' ? "file:///" + Escape(path)
        : path;

    static string Escape(string path) => string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
