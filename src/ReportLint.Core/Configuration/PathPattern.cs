using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportLint.Configuration;

/// <summary>A path with <c>{issuer}</c>, <c>{year}</c> and <c>*</c> in it, which tells facts that a report leaves out.</summary>
public sealed class PathPattern
{
    /// <summary>Longer than any path worth describing, and few enough steps for the automaton that matches it.</summary>
    public const int Longest = 1_000;

    readonly Regex regex;

    PathPattern(string text, Regex regex)
    {
        Text = text;
        this.regex = regex;
    }

    public string Text { get; }

    /// <summary>Null when the text is too long, has no placeholder, one twice, or another than those two.</summary>
    public static PathPattern? Parse(string text)
    {
        if (text.Length > Longest)
            return null;
        var pattern = new StringBuilder("^");
        var rest = text.AsSpan();
        var used = 0;
        while (!rest.IsEmpty)
        {
            var (piece, length) = rest switch
            {
                ['*', ..] => ("[^/]*", 1),
                _ when rest.StartsWith("{issuer}") => ("(?<issuer>[^/]+)", 8),
                _ when rest.StartsWith("{year}") => ("(?<year>[0-9]{4})", 6),
                ['{', ..] or ['}', ..] => ("", 0),
                _ => (Regex.Escape(rest[..1].ToString()), 1),
            };
            if (length == 0 || (length > 1 && pattern.ToString().Contains(piece, StringComparison.Ordinal)))
                return null;
            used += length > 1 ? 1 : 0;
            pattern.Append(piece);
            rest = rest[length..];
        }
        return used == 0 ? null : new PathPattern(text, new Regex(pattern.Append('$').ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
    }

    /// <summary>What a path, relative to the folder of the configuration, tells.</summary>
    public (string? Issuer, int? Year) Match(string path)
    {
        var match = regex.Match(path);
        if (!match.Success)
            return (null, null);
        var issuer = match.Groups["issuer"];
        var year = match.Groups["year"];
        return (issuer.Success ? issuer.Value : null, year.Success ? int.Parse(year.Value, CultureInfo.InvariantCulture) : null);
    }
}
