using System.Security.Cryptography;
using System.Text;

namespace ReportLint.Output;

/// <summary>Turns paths into addresses (RFC 3986): every segment percent-encoded in UTF-8.</summary>
static class FileAddress
{
    /// <summary>
    /// Stands for a file outside the root: its name, and a token for its folder that tells two of one name apart and nothing
    /// of where they lie.
    /// </summary>
    public static string Elsewhere(string path)
    {
        var cut = path.LastIndexOf('/') + 1;
        var folder = SHA256.HashData(Encoding.UTF8.GetBytes(path[..cut]));
        return $"{Convert.ToHexStringLower(folder.AsSpan(0, 4))}/{Uri.EscapeDataString(path[cut..])}";
    }

    /// <summary>An address relative to the folder the path is relative to; a whole <c>file:</c> address for an absolute path.</summary>
    public static string Relative(string path)
    {
        var encoded = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        if (path.StartsWith('/'))
            return "file://" + encoded;
        return path.Length > 1 && path[1] == ':' ? "file:///" + path[..2] + encoded[4..] : encoded;
    }
}
