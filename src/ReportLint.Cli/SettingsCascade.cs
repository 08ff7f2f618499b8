using System.Collections.Immutable;
using ReportLint.Configuration;
using ReportLint.Reports.Bodies;
using ReportLint.Reports.Forms;

namespace ReportLint.Cli;

/// <summary>Finds the configurations that speak of a file: from its folder upwards, the nearest first.</summary>
sealed class SettingsCascade(Shell shell, Problems problems, string? only)
{
    readonly Dictionary<string, ImmutableArray<PlacedSettings>> byFolder = [];
    readonly Dictionary<string, PlacedSettings?> byFile = [];

    /// <summary>Every configuration met so far.</summary>
    public IEnumerable<Settings> All => byFile.Values.OfType<PlacedSettings>().Select(p => p.Settings);

    /// <summary>The configurations for what lies in a folder. With --config there is that one alone.</summary>
    public ImmutableArray<PlacedSettings> For(string folder)
    {
        if (byFolder.TryGetValue(folder, out var known))
            return known;
        return byFolder[folder] = only is null ? Upwards(folder) : OnlyOne(shell.PathTo(only));
    }

    /// <summary>What they say of one report.</summary>
    public ReportSettings ForReport(string fullPath, DateOnly today)
    {
        var cascade = For(Path.GetDirectoryName(fullPath)!);
        if (cascade.IsEmpty)
            return ReportSettings.None;
        var told = cascade.Select(c => c.Settings.Paths?.Match(c.Relative(fullPath)) ?? default).ToList();
        return new ReportSettings
        {
            Overrides = [.. cascade.Reverse().SelectMany(c => c.OverridesFor(fullPath))],
            Waivers = [.. cascade.SelectMany(c => c.WaiversFor(fullPath)).Where(w => w.HoldsOn(today))],
            Issuer = told.Select(t => t.Issuer).FirstOrDefault(i => i is not null),
            Year = told.Select(t => t.Year).FirstOrDefault(y => y is not null),
            Limits = cascade.Select(c => c.Settings.Limits).Aggregate((near, far) => near.Over(far)),
        };
    }

    /// <summary>What they say of every report below a folder.</summary>
    public ReportSettings ForAll(string folder) =>
        new() { Overrides = [.. For(folder).Reverse().Select(c => new Override([], [], c.Settings.Severities))] };

    /// <summary>The list of bodies for a report: the nearest that a configuration names, or that lies beside one.</summary>
    public BodyList? BodiesFor(string fullPath, FormSet forms)
    {
        foreach (var (settings, folder) in For(Path.GetDirectoryName(fullPath)!))
        {
            var file = Path.Combine(folder, settings.Bodies ?? BodyFile.Name);
            if (File.Exists(file))
                return RuleFiles.Read(file, shell, problems) is { } source ? problems.Gather(found => BodyFile.Read(source, forms, found)) : null;
            if (settings.Bodies is not null)
                problems.TellOnce(ProgramDiagnostics.NoSuchPath(shell.Shown(file)));
        }
        return null;
    }

    /// <summary>The waivers that would have held for a report, had they not expired.</summary>
    public IEnumerable<Waiver> Expired(string fullPath, DateOnly today) =>
        For(Path.GetDirectoryName(fullPath)!).SelectMany(c => c.WaiversFor(fullPath)).Where(w => !w.HoldsOn(today));

    ImmutableArray<PlacedSettings> Upwards(string folder)
    {
        var own = Read(Path.Combine(folder, SettingsFile.Name), folder);
        var above = Path.GetDirectoryName(folder);
        ImmutableArray<PlacedSettings> rest = own is { Settings.IsRoot: true } || above is null ? [] : For(above);
        return own is null ? rest : [own, .. rest];
    }

    ImmutableArray<PlacedSettings> OnlyOne(string file)
    {
        if (File.Exists(file))
            return Read(file, Path.GetDirectoryName(file)!) is { } settings ? [settings] : [];
        problems.TellOnce(ProgramDiagnostics.NoSuchPath(shell.Shown(file)));
        return [];
    }

    PlacedSettings? Read(string file, string folder)
    {
        if (byFile.TryGetValue(file, out var known))
            return known;
        return byFile[file] = File.Exists(file) && RuleFiles.Read(file, shell, problems) is { } source && problems.Gather(found => SettingsFile.Read(source, found)) is { } settings
            ? new PlacedSettings(settings, folder)
            : null;
    }
}
