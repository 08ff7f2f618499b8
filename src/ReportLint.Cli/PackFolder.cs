namespace ReportLint.Cli;

/// <summary>A folder with rules or what they need, at any depth. It is listed once, when it is first asked for its files.</summary>
sealed class PackFolder(string path, Shell shell, Problems problems)
{
    static readonly string[] DataEnds = [".yaml", ".yml", ".txt"];

    static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };

    /// <summary>As file names are compared here.</summary>
    static readonly StringComparison Names = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    string[]? files;

    public string Path => path;

    /// <summary>What forms and words are read from, among others, in order.</summary>
    public IEnumerable<string> Data => Array.FindAll(files ??= List(), f => Array.Exists(DataEnds, e => f.EndsWith(e, Names)));

    /// <summary>The rule files, in order.</summary>
    public IEnumerable<string> Rules => Array.FindAll(files ??= List(), f => f.EndsWith(".rule", Names));

    string[] List()
    {
        try
        {
            var found = Directory.GetFiles(path, "*", Everywhere);
            Array.Sort(found, StringComparer.Ordinal);
            return found;
        }
        catch (DirectoryNotFoundException)
        {
            problems.TellOnce(ProgramDiagnostics.NoSuchPath(shell.Shown(path)));
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            problems.TellOnce(ProgramDiagnostics.CannotOpen(shell.Shown(path), e));
        }
        return [];
    }
}
