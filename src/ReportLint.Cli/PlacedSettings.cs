using ReportLint.Configuration;

namespace ReportLint.Cli;

/// <summary>A configuration and the folder its globs start from.</summary>
sealed record PlacedSettings(Settings Settings, string Folder)
{
    public string Relative(string fullPath) => Path.GetRelativePath(Folder, fullPath).Replace('\\', '/');

    public bool Excludes(string fullPath) => Globs.Match(Settings.Exclude, Relative(fullPath));

    /// <summary>The severities for all, then those for paths like this one.</summary>
    public IEnumerable<Override> OverridesFor(string fullPath) =>
        Settings.Overrides
            .Where(o => o.Paths.IsEmpty || Globs.Match(o.Paths, Relative(fullPath)))
            .Prepend(new Override([], [], Settings.Severities));

    public IEnumerable<Waiver> WaiversFor(string fullPath) =>
        Settings.Waivers.Where(w => Globs.Match(w.Scope, Relative(fullPath)));
}
