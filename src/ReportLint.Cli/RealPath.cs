namespace ReportLint.Cli;

/// <summary>Where a path leads once every link on the way is followed, so that one folder has one name.</summary>
static class RealPath
{
    /// <summary>As many as Linux follows.</summary>
    const int MostLinks = 40;

    /// <param name="path">Absolute.</param>
    /// <exception cref="IOException">Its links lead in a circle, or further than a system would follow.</exception>
    public static string Of(string path)
    {
        var links = 0;
        return Follow(Path.GetPathRoot(path)!, path, ref links);
    }

    /// <param name="from">A real path, which <paramref name="path"/> starts from unless it is absolute.</param>
    static string Follow(string from, string path, ref int links)
    {
        var real = Path.IsPathRooted(path) ? Path.GetPathRoot(path)! : from;
        foreach (var name in path[(Path.IsPathRooted(path) ? real.Length : 0)..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = name switch { "." => real, ".." => Path.GetDirectoryName(real) ?? real, _ => Path.Combine(real, name) };
            if (name is not ("." or "..") && new DirectoryInfo(next).LinkTarget is { } target)
                next = ++links > MostLinks ? throw new IOException("too many links") : Follow(real, target, ref links);
            real = next;
        }
        return real;
    }
}
