using System.Collections.Immutable;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Output;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>Does what <c>check</c> was asked for, from finding files to the closing line.</summary>
sealed class CheckRun
{
    readonly CheckRequest request;
    readonly Shell shell;
    readonly Language language;
    readonly Problems problems;
    readonly SettingsCascade cascade;
    readonly OutputSettings output;
    readonly RuleStatistics? statistics;
    readonly WaiverUse waivers;
    readonly HashSet<string> named;
    Totals totals = new();

    CheckRun(CheckRequest request, Shell shell, Language language)
    {
        this.request = request;
        this.shell = shell;
        this.language = language;
        statistics = request.Statistics ? new RuleStatistics() : null;
        problems = new Problems(shell, language, Colors.OfErrors(shell, request.Color));
        cascade = new SettingsCascade(shell, problems, request.Config);
        named = [.. request.Paths.Select(shell.Shown)];
        output = cascade.For(shell.Folder).Select(c => c.Settings.Output).Aggregate(new OutputSettings(), (near, far) => near.Before(far));
        waivers = new WaiverUse(cascade, problems, DateOnly.FromDateTime(shell.Clock.GetUtcNow().Date));
    }

    /// <summary>Runs and returns the exit code.</summary>
    public static int Run(CheckRequest request, Shell shell, Language language)
    {
        var run = new CheckRun(request, shell, language);
        return run.Run(run.Format().Write);
    }

    /// <summary>Runs and writes something else than findings, such as a baseline of them.</summary>
    public static int Run(CheckRequest request, Shell shell, Language language, Action<LintRun, Stream> write) =>
        new CheckRun(request, shell, language).Run(write);

    int Run(Action<LintRun, Stream> write)
    {
        var started = shell.Clock.GetTimestamp();
        var early = UsesCache ? null : EarlyReading.Begin(request, waivers.SettingsOf, shell);
        var loading = LoadingPacks.Begin(Packs.Folders(request.RuleFolders, cascade, shell), shell, problems);
        early?.Give(loading.Forms);
        var packs = loading.End();
        var baseline = request.Baseline is { } file ? BaselineFile.Read(file, shell, problems) : null;
        var inputs = ReportInputs.Of(request, shell, cascade, problems);
        var settings = inputs.Select(i => waivers.SettingsOf(i.FullPath)).ToList();
        SettingsRules.Check(cascade.All, packs, problems);
        // Another thread is still reading the one report.
        if (early is not null)
            packs.Rules.Prepare();
        var interrupted = !Write(write, packs, early, baseline, [.. inputs.Zip(settings, (i, s) => new ConfiguredInput(i, s))]);
        if (!interrupted)
            waivers.TellUnused();
        if (baseline is not null)
            BaselineLine.Write(shell.Error, totals, language);
        statistics?.Write(shell.Error, language);
        ClosingLine.Write(shell.Error, totals, packs.Rules.Rules.Length, shell.Clock.GetElapsedTime(started), language);
        return interrupted ? ExitCode.Interrupted : Code();
    }

    /// <summary>False when the user interrupted it.</summary>
    bool Write(Action<LintRun, Stream> write, Packs packs, EarlyReading? early, Baseline? baseline, ImmutableArray<ConfiguredInput> inputs)
    {
        var target = request.Output ?? output.File;
        var extractions = target is null ? null : new Extractions(target, shell);
        if (UsesCache)
            CacheFolder.DiscardOthers(shell, problems);
        var check = new ReportCheck(packs, shell, UsesCache ? new ResultCache(packs, Detail, shell) : null, Detail, early);
        var hasBar = Progress.IsOf(inputs.Length, target is not null, request.Quiet, shell);
        using var held = hasBar ? problems.HoldBack() : null;
        using var progress = hasBar ? new Progress(inputs.Length, shell, language) : null;
        try
        {
            using var remembered = RememberedReports.IfNeeded(inputs, check, packs, cascade, request.Jobs, areShownWhole: Format().Name == "html", shell);
            var run = new LintRun
            {
                Language = language,
                Root = new Uri(shell.Folder.TrimEnd('/', '\\') + "/").AbsoluteUri,
                Version = ProgramVersion.Text,
                Rules = [.. packs.Rules.Rules.Select(r => r.Rule)],
                Files = WithRoster(remembered, baseline, InOrder.Select(inputs.Length, request.Jobs, One, shell.Interrupted)).Select(f => Count(f, progress)),
                Gone = baseline?.Gone(path => File.Exists(shell.PathTo(path))) ?? [],
                End = () => new RunEnd(totals, problems.Told, Code()),
                AllOutcomes = request.AllOutcomes,
                Color = Colors.Use(request.Color, shell, shell.OutputIsTerminal && target is null),
                Quiet = request.Quiet,
                SarifProfile = request.SarifProfile,
                Configured = Configured(packs, [.. inputs.Select(i => i.Settings)]),
                KeepExtraction = extractions is null ? null : extractions.Add,
            };
            totals = totals with { Absent = run.Gone.Length };
            if (OutputTarget.Write(shell, target, stream => write(run, stream)) is { } problem)
                problems.Tell(problem);
            else
                problems.Tell(extractions?.Write() ?? []);
            return true;

            CheckedFile One(int index)
            {
                var (input, settings) = inputs[index];
                return Compare(remembered?.Lint(index) ?? check.Run(input, settings), baseline);
            }
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>The severities that differ from the rules' own, for whichever report.</summary>
    static ImmutableArray<(Rule Rule, Severity? Severity)> Configured(Packs packs, ImmutableArray<ReportSettings> settings)
    {
        if (settings.All(s => s.Overrides.All(o => o.Severities.IsEmpty)))
            return [];
        var chosen = settings.SelectMany(s => s.Overrides).SelectMany(o => o.Severities).Distinct().ToList();
        return [.. packs.Rules.Rules.SelectMany(r => chosen.Where(c => c.Speaks(r.Rule.Id) && c.Severity != r.Rule.Severity).Select(c => (r.Rule, c.Severity)).Distinct())];
    }

    /// <summary>The page shows whole tables, which the cache does not keep.</summary>
    bool UsesCache => (request.Cache || output.Cache is true) && Format().Name != "html";

    Detail Detail => request.AllOutcomes || Format().TellsEveryOutcome ? Detail.Everything : Detail.Findings;

    /// <summary>
    /// The files with the list of bodies among them, in order of path. The list is judged only when all that lies beside
    /// it was checked: else most of its reports would be missing.
    /// </summary>
    IEnumerable<CheckedFile> WithRoster(RememberedReports? remembered, Baseline? baseline, IEnumerable<CheckedFile> files)
    {
        var roster = remembered?.Roster is { } path && Covers(Path.GetDirectoryName(shell.PathTo(path))!)
            ? remembered.LintRoster(waivers.SettingsOf(shell.PathTo(path)))
            : null;
        foreach (var file in files)
        {
            if (roster is not null && string.CompareOrdinal(roster.Path, file.Path) < 0)
            {
                yield return Compare(roster, baseline);
                roster = null;
            }
            yield return file;
        }
        if (roster is not null)
            yield return Compare(roster, baseline);
    }

    bool Covers(string folder) => request.FilesFrom is null && request.Paths.DefaultIfEmpty(".").Select(shell.PathTo)
        .Any(p => Directory.Exists(p) && (folder + Path.DirectorySeparatorChar).StartsWith(p.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    static CheckedFile Compare(CheckedFile file, Baseline? baseline) => baseline?.Compare(file) ?? file;

    CheckedFile Count(CheckedFile file, Progress? progress)
    {
        totals = totals.With(file);
        statistics?.Add(file);
        waivers.Add(file);
        foreach (var problem in file.Problems.Where(p => !request.Quiet || file.Result is null || p.Severity == Severity.Error))
            problems.Show(problem);
        if (file.Result is null && named.Contains(file.Path))
            problems.Fail();
        progress?.Step();
        return file;
    }

    OutputFormat Format() => request.Format ?? OutputFormat.Named(output.Format ?? "text");

    int Code()
    {
        if (problems.AnyError)
            return ExitCode.NotDone;
        var failed = OutputSettings.Threshold(request.FailOn ?? output.FailOn ?? "error") is { } threshold && totals.AtLeast(threshold) > 0;
        return failed || ((request.FailOnUndecided || output.FailOnUndecided is true) && totals.Undecided > 0) ? ExitCode.Findings : ExitCode.Clean;
    }
}
