using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>Finds rule ids in configurations that no rule has. A rule file with mistakes in it may hold the very rule.</summary>
static class SettingsRules
{
    public static void Check(IEnumerable<Settings> all, Packs packs, Problems problems)
    {
        if (packs.Rules.Diagnostics.Any(d => d.Severity == Severity.Error))
            return;
        var ids = packs.Rules.Rules.Select(r => r.Rule.Id).ToHashSet();
        foreach (var settings in all)
        {
            foreach (var setting in settings.Severities.Concat(settings.Overrides.SelectMany(o => o.Severities)).Where(s => !ids.Any(s.Speaks)))
                problems.Tell(SettingsDiagnostics.UnknownRule(setting.Location, setting.Rules, NearestName.To(setting.Rules, ids)));
            foreach (var waiver in settings.Waivers.Where(w => !ids.Contains(w.RuleId)))
                problems.Tell(SettingsDiagnostics.UnknownRule(waiver.Location, waiver.RuleId, NearestName.To(waiver.RuleId, ids)));
        }
    }
}
