using System.Collections.Immutable;
using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Configuration;

/// <summary>Reads a configuration from its YAML file.</summary>
public static class SettingsFile
{
    public const string Name = ".reportlintrc.yaml";

    static readonly Dictionary<string, Severity?> Severities = new()
    {
        ["error"] = Severity.Error,
        ["warning"] = Severity.Warning,
        ["note"] = Severity.Note,
        ["off"] = null,
    };

    /// <summary>The settings, or null, with diagnostics, when anything in the file is wrong. An empty file is no settings at all.</summary>
    public static Settings? Read(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        if (IsEmpty(source))
            return new Settings { Source = source };
        var found = new List<Diagnostic>();
        var settings = YamlFile.Read(source, found) is { } map ? ReadSettings(source, map, found) : null;
        foreach (var diagnostic in found)
            diagnostics.Add(diagnostic);
        return found.Count == 0 ? settings : null;
    }

    static bool IsEmpty(SourceText source) =>
        source.Content.Split('\n').All(line => line.AsSpan().Trim() is [] or ['#', ..]);

    static Settings ReadSettings(SourceText source, YamlMap map, List<Diagnostic> diagnostics)
    {
        var settings = new Settings
        {
            Source = source,
            IsRoot = map.Flag("root"),
            Packs = map.Texts("packs"),
            Include = map.Texts("include"),
            Exclude = map.Texts("exclude"),
            Severities = ReadSeverities(map.Map("severities")),
            Overrides = [.. map.Maps("overrides").Select(ReadOverride)],
            Waivers = [.. map.Maps("waivers").Select(w => ReadWaiver(w, diagnostics))],
            Paths = ReadPaths(map, diagnostics),
            Bodies = map.OptionalText("bodies"),
            Output = ReadOutput(map.Map("output"), diagnostics),
            Limits = ReadLimits(map.Map("limits")),
        };
        map.Done();
        return settings;
    }

    /// <summary>The more rules a setting speaks of, the earlier it comes, so that the last one that speaks of a rule is the nearest.</summary>
    static ImmutableArray<SeveritySetting> ReadSeverities(YamlMap? map) => map is null ? [] :
        [.. map.Keys
            .Select(key => new SeveritySetting(key, map.Choice(key, Severities, null), map.LocationOf(key)))
            .OrderBy(s => s.IsPattern ? s.Rules.Length : int.MaxValue)];

    static Override ReadOverride(YamlMap map)
    {
        var read = new Override(map.Texts("paths"), map.Texts("issuers"), ReadSeverities(map.Map("severities")));
        map.Done();
        return read;
    }

    static Waiver ReadWaiver(YamlMap map, List<Diagnostic> diagnostics)
    {
        var scope = map.Texts("scope");
        if (scope.IsEmpty)
            map.Text("scope");
        var waiver = new Waiver(
            map.Text("rule"), scope, map.OptionalText("element"), map.Text("reason"), map.Text("approver"), ReadDate(map, "expires", diagnostics), map.Location);
        map.Done();
        return waiver;
    }

    static DateOnly ReadDate(YamlMap map, string key, List<Diagnostic> diagnostics)
    {
        var written = map.Text(key);
        if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && written.Length > 0)
            diagnostics.Add(SettingsDiagnostics.NotADate(map.LocationOf(key), written));
        return date;
    }

    static PathPattern? ReadPaths(YamlMap map, List<Diagnostic> diagnostics)
    {
        if (map.OptionalText("paths") is not { } written)
            return null;
        var pattern = PathPattern.Parse(written);
        if (written.Length > PathPattern.Longest)
            diagnostics.Add(SettingsDiagnostics.PathPatternTooLong(map.LocationOf("paths"), PathPattern.Longest));
        else if (pattern is null)
            diagnostics.Add(SettingsDiagnostics.NotAPathPattern(map.LocationOf("paths"), written));
        return pattern;
    }

    static LimitSettings ReadLimits(YamlMap? map)
    {
        if (map is null)
            return LimitSettings.None;
        var limits = new LimitSettings
        {
            Bytes = map.Count("bytes"),
            Characters = map.Count("characters"),
            Cells = map.Count("cells"),
            Nesting = map.Count("nesting"),
            Findings = map.Count("findings"),
            Seconds = map.Count("seconds"),
        };
        map.Done();
        return limits;
    }

    static OutputSettings ReadOutput(YamlMap? map, List<Diagnostic> diagnostics)
    {
        if (map is null)
            return new OutputSettings();
        var output = new OutputSettings
        {
            Format = map.Has("format") ? map.Choice("format", OutputSettings.Formats.ToDictionary(f => f), "text") : null,
            File = ReadFile(map, diagnostics),
            FailOn = map.Has("fail_on") ? map.Choice("fail_on", OutputSettings.Thresholds.ToDictionary(t => t), "error") : null,
            FailOnUndecided = map.Has("fail_on_undecided") ? map.Flag("fail_on_undecided") : null,
            Cache = map.Has("cache") ? map.Flag("cache") : null,
        };
        map.Done();
        return output;
    }

    /// <summary>A configuration may have come with the reports it lies beside, so it names no file outside the folder the program runs in.</summary>
    static string? ReadFile(YamlMap map, List<Diagnostic> diagnostics)
    {
        if (map.OptionalText("file") is not { } written)
            return null;
        if (written.Length > 0 && written[0] is not ('/' or '\\' or '~') && written.AsSpan().IndexOfAny(':', '\0') < 0 && !written.Split('/', '\\').Contains(".."))
            return written;
        diagnostics.Add(SettingsDiagnostics.OutsideFile(map.LocationOf("file"), written));
        return null;
    }
}
