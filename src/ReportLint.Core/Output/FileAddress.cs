namespace ReportLint.Output;

/// <summary>Turns paths into addresses (RFC 3986): every segment percent-encoded in UTF-8.</summary>
static class FileAddress
{
    /// <summary>An address relative to the folder the path is relative to; a whole <c>file:</c> address for an absolute path.</summary>
    public static string Relative(string path)
    {
        var encoded = string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        if (path.StartsWith('/'))
            return "file://" + encoded;
        return path.Length > 1 && path[1] == ':' ? "file:///" + path[..2] + encoded[4..] : encoded;
    }
}
