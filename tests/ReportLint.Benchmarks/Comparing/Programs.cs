using System.Diagnostics;

namespace ReportLint.Benchmarks.Comparing;

/// <summary>Publishes the programs that are measured, as they are shipped.</summary>
static class Programs
{
    static readonly (string Name, string Project)[] All =
    [
        ("reportlint", "src/ReportLint.Cli"),
        ("floor", "tests/ReportLint.Benchmarks/peers/floor"),
        ("parsing", "tests/ReportLint.Benchmarks/parsing"),
    ];

    public static void Publish(string folder)
    {
        foreach (var (name, project) in All)
        {
            Console.WriteLine($"publishing {project}");
            Publish(project, Path.Combine(folder, name));
        }
    }

    /// <returns>The path of the program.</returns>
    public static string PublishReportLint(string folder)
    {
        var (name, project) = All[0];
        Publish(project, Path.Combine(folder, name));
        return Path.Combine(folder, name, name);
    }

    static void Publish(string project, string folder) =>
        Run("publish", Repository.PathTo(project), "-c", "Release", "-o", folder, "--nologo", "-v", "quiet");

    static void Run(params string[] arguments)
    {
        using var process = Process.Start("dotnet", arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}
