using System.Collections.Concurrent;
using Microsoft.Extensions.FileSystemGlobbing;

namespace ReportLint.Cli;

/// <summary>Matches paths against the globs of a configuration. A glob that ends in a slash is for all below.</summary>
static class Globs
{
    static readonly ConcurrentDictionary<string, Matcher> Matchers = new();

    public static bool Match(IEnumerable<string> globs, string relativePath) =>
        globs.Any(g => Matchers.GetOrAdd(g, Create).Match(relativePath).HasMatches);

    /// <summary>The files below a folder that match some globs and none of others, by full path. What cannot be looked into is told.</summary>
    public static IEnumerable<string> Find(string folder, IEnumerable<string> include, IEnumerable<string> exclude, Shell shell, Problems problems)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(include.Select(Whole));
        matcher.AddExcludePatterns(exclude.Select(Whole));
        return matcher.Execute(SearchedFolder.Top(folder, shell, problems)).Files.Select(f => Path.GetFullPath(f.Path, folder));
    }

    static Matcher Create(string glob) => new Matcher(StringComparison.OrdinalIgnoreCase).AddInclude(Whole(glob));

    static string Whole(string glob) => glob.EndsWith('/') ? glob + "**" : glob;
}
