using System.Text.RegularExpressions;

namespace ReportLint.Cli;

/// <summary>Captures are often named after the address they came from. What lets somebody in there is not printed.</summary>
static partial class Secrets
{
    const string Mask = "***";

    /// <summary>The path with <c>user:password@</c>, and the values of parameters named like secrets, covered.</summary>
    public static string Masked(string path) =>
        path.AsSpan().ContainsAny('@', '=') ? Parameter().Replace(Login().Replace(path, Mask + "@"), "$1" + Mask) : path;

    [GeneratedRegex(@"(?<=^|[/_:])[^/_:@\s]+:[^/_:@\s]+@", RegexOptions.CultureInvariant)]
    private static partial Regex Login();

    [GeneratedRegex(@"((?:^|[?&;/_.-])(?:access_?token|api_?key|auth|passw(?:or)?d|pwd|secret|session(?:id)?|sig(?:nature)?|token)=)[^&;/]+?(?=[&;/]|\.[a-z]+$|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
