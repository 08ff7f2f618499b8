using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace ReportLint.Cli;

/// <summary>
/// A folder as globbing sees it. Links to folders are followed, each folder once, so that links that lead in a circle end;
/// a folder that cannot be looked into stops no other.
/// </summary>
sealed class SearchedFolder : DirectoryInfoBase
{
    readonly DirectoryInfo folder;
    readonly string real;
    readonly SearchedFolder? parent;
    readonly HashSet<string> entered;
    readonly Shell shell;
    readonly Problems problems;

    SearchedFolder(DirectoryInfo folder, SearchedFolder? parent, HashSet<string> entered, Shell shell, Problems problems)
    {
        this.folder = folder;
        this.parent = parent;
        this.entered = entered;
        this.shell = shell;
        this.problems = problems;
        real = Real(folder, parent);
    }

    public override string Name => folder.Name;

    public override string FullName => folder.FullName;

    public override DirectoryInfoBase? ParentDirectory => parent;

    public static SearchedFolder Top(string path, Shell shell, Problems problems) => new(new DirectoryInfo(path), null, [], shell, problems);

    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        if (folder.LinkTarget is not null && Above().Any(f => f.real == real))
        {
            problems.TellOnce(ProgramDiagnostics.LinkLoop(shell.Shown(FullName)));
            return [];
        }
        return parent is null || entered.Add(real) ? Entries() : [];
    }

    public override DirectoryInfoBase GetDirectory(string path) => new SearchedFolder(new DirectoryInfo(Path.Combine(FullName, path)), this, entered, shell, problems);

    public override FileInfoBase GetFile(string path) => new FileInfoWrapper(new FileInfo(Path.Combine(FullName, path)));

    List<FileSystemInfoBase> Entries()
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal).Select(Seen)];
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            problems.TellOnce(ProgramDiagnostics.CannotOpen(shell.Shown(FullName), e));
            return [];
        }
    }

    FileSystemInfoBase Seen(FileSystemInfo entry) =>
        entry is DirectoryInfo below ? new SearchedFolder(below, this, entered, shell, problems) : new FileInfoWrapper((FileInfo)entry);

    IEnumerable<SearchedFolder> Above()
    {
        for (var above = parent; above is not null; above = above.parent)
            yield return above;
    }

    /// <summary>A link that cannot be followed is where it stands.</summary>
    static string Real(DirectoryInfo folder, SearchedFolder? parent)
    {
        if (parent is not null && folder.LinkTarget is null)
            return Path.Combine(parent.real, folder.Name);
        try
        {
            return RealPath.Of(folder.FullName);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return folder.FullName;
        }
    }
}
