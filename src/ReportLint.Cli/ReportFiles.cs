namespace ReportLint.Cli;

/// <summary>Finds the reports that a command line means.</summary>
static class ReportFiles
{
    static readonly string[] Usual = ["**/*.html", "**/*.htm", "**/*.txt", "**/*.md", "**/*.docx", "**/*.pdf"];

    /// <summary>What <see cref="Extractions"/> wrote.</summary>
    const string OwnText = "**/*.extracted/**";

    /// <summary>What lies in a project beside its reports. A file named on the command line is checked wherever it lies.</summary>
    static readonly string[] Excluded =
    [
        OwnText,
        "**/.*/**", "**/.*", "**/rules/**", "**/docs/**", "**/artifacts/**", "**/bin/**", "**/obj/**", "**/node_modules/**", "**/TestResults/**",
        "**/README*", "**/LICENSE*", "**/CHANGELOG*", "**/CONTRIBUTING*", "**/~$*", "**/*.tmp",
    ];

    /// <summary>The files to check, by full path, in order of the path shown for each.</summary>
    public static List<string> Find(IEnumerable<string> paths, Shell shell, SettingsCascade cascade, Problems problems)
    {
        var found = new HashSet<string>();
        foreach (var path in paths)
        {
            var full = shell.PathTo(path);
            if (File.Exists(full))
                found.Add(full);
            else if (Directory.Exists(full))
                found.UnionWith(Below(Path.TrimEndingDirectorySeparator(full), shell, cascade, problems));
            else
                problems.Tell(ProgramDiagnostics.NoSuchPath(shell.Shown(path)));
        }
        return [.. found.OrderBy(shell.Shown, StringComparer.Ordinal)];
    }

    static List<string> Below(string folder, Shell shell, SettingsCascade cascade, Problems problems)
    {
        try
        {
            var chosen = cascade.For(folder).FirstOrDefault(c => !c.Settings.Include.IsEmpty);
            var files = chosen is null
                ? Globs.Find(folder, Usual, Excluded, shell, problems)
                : Globs.Find(chosen.Folder, chosen.Settings.Include, [OwnText], shell, problems).Where(f => f.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));
            return [.. files.Where(f => !cascade.For(Path.GetDirectoryName(f)!).Any(c => c.Excludes(f)))];
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            problems.Tell(ProgramDiagnostics.CannotOpen(shell.Shown(folder), e));
            return [];
        }
    }
}
