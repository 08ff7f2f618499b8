using ReportLint.Configuration;
using ReportLint.Output;

namespace ReportLint.Cli;

/// <summary>Keeps account of the waivers a run met: which lapsed, and which nothing needed.</summary>
sealed class WaiverUse(SettingsCascade cascade, Problems problems, DateOnly today)
{
    readonly List<Waiver> met = [];
    readonly HashSet<Waiver> used = new(ReferenceEqualityComparer.Instance);

    public ReportSettings SettingsOf(string fullPath)
    {
        foreach (var waiver in cascade.Expired(fullPath, today))
            problems.TellOnce(SettingsDiagnostics.WaiverExpired(waiver));
        var settings = cascade.ForReport(fullPath, today);
        met.AddRange(settings.Waivers);
        return settings;
    }

    public void Add(CheckedFile file) => used.UnionWith(file.WaiversUsed);

    public void TellUnused()
    {
        foreach (var waiver in met.Distinct(ReferenceEqualityComparer.Instance).OfType<Waiver>().Where(w => !used.Contains(w)))
            problems.Tell(SettingsDiagnostics.WaiverUnused(waiver));
    }
}
