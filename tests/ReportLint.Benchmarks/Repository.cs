namespace ReportLint.Benchmarks;

/// <summary>The repository this program was built in.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    public static string PathTo(string relative) => Path.Combine(Root, relative);

    static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReportLint.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Run the benchmarks from a build inside the repository.");
    }
}
