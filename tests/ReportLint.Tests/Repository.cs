using System.Runtime.CompilerServices;
using ReportLint.Text;

namespace ReportLint.Tests;

/// <summary>The repository these tests were built from.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    public static string PathTo(string relative) => Path.Combine(Root, relative);

    /// <summary>The files below a folder of the repository, in a fixed order.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) => Directory
        .EnumerateFiles(PathTo(folder), pattern, SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal);

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>Every file of the shipped packs, as text.</summary>
    public static IEnumerable<SourceText> PackSources() => Files("rules", "*")
        .Where(f => !f.EndsWith(".md", StringComparison.Ordinal))
        .Select(f => new SourceText(f.Replace('\\', '/'), File.ReadAllText(f)));

    static string Find([CallerFilePath] string thisFile = "")
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReportLint.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
    }
}
