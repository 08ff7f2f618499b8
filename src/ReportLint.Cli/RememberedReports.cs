using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Output;
using ReportLint.Reports;
using ReportLint.Reports.Archive;
using ReportLint.Reports.Bodies;
using ReportLint.Reports.Similarity;
using ReportLint.Rules.Compilation;

namespace ReportLint.Cli;

/// <summary>
/// The reports of a run, read once and remembered on disk, so that each can then be held against the others. In memory
/// is only what tells which report is which.
/// </summary>
sealed class RememberedReports : IDisposable
{
    readonly ReportSpool spool = new();
    readonly Packs packs;
    readonly ImmutableArray<Entry?> entries;
    readonly Series series;

    RememberedReports(ImmutableArray<ConfiguredInput> inputs, ReportCheck check, Packs packs, BodyList? bodies, int jobs, CancellationToken interrupted)
    {
        this.packs = packs;
        ImmutableArray<ProsePlace> places = [.. packs.Rules.Rules.SelectMany(r => r.ComparedPlaces).Distinct()];
        var resemblance = new Resemblance(packs.Forms);
        entries = [.. InOrder.Select(inputs, jobs, i => Remember(check, i.Input, i.Settings, resemblance, places), interrupted)];
        var filing = new Filing([.. entries.Select(e => e?.Filed)], new BodyNormal(packs.Forms), bodies);
        series = new Series(filing, packs.Forms, i => Load(i).Report, Alike(filing, places));
    }

    /// <summary>Null where no rule that is on speaks of other reports, or there are none: then nothing is read ahead.</summary>
    public static RememberedReports? IfNeeded(
        ImmutableArray<ConfiguredInput> inputs, ReportCheck check, Packs packs,
        SettingsCascade cascade, int jobs, Shell shell)
    {
        var rules = packs.Rules.Rules.Where(r => r.SpeaksOfOthers).ToList();
        var isWanted = rules.Exists(r => inputs.Any(i => i.Settings.SeverityOf(r.Rule.Id, null, r.Rule.Severity) is not null));
        // Standard input can be read but once, and a file that is no report is read again.
        return isWanted && !inputs.Any(i => i.Input.IsOnStandardInput) && (inputs.Length > 1 || rules.Exists(r => r.GoesThroughRoster && cascade.BodiesFor(inputs[0].Input.FullPath, packs.Forms) is not null))
            ? Of(inputs, check, packs, cascade, jobs, shell)
            : null;
    }

    public static RememberedReports Of(
        ImmutableArray<ConfiguredInput> inputs, ReportCheck check, Packs packs, SettingsCascade cascade, int jobs, Shell shell) =>
        new(inputs, check, packs, cascade.BodiesFor(inputs[0].Input.FullPath, packs.Forms), jobs, shell.Interrupted);

    /// <summary>The path of the list of bodies; null without one, or without rules about it.</summary>
    public string? Roster => packs.Rules.Rules.Any(r => r.GoesThroughRoster) ? series.Filing.List?.Source.Path : null;

    /// <summary>The list of bodies held against the reports that are there.</summary>
    public CheckedFile LintRoster(ReportSettings settings) => ReportCheck.Configured(
        new CheckedFile(Roster!, null, null, null) { IsRoster = true }, RosterLinter.Lint(series.Filing.List!, series.Filing, packs.Rules), settings);

    /// <summary>The reports beside one of them, and what has to be said of where it is filed.</summary>
    public (Fellows Beside, ImmutableArray<Diagnostic> Said) Beside(Report report)
    {
        var index = entries.IndexOf(entries.FirstOrDefault(e => e?.Filed.Path == report.Source.Path));
        return index < 0 ? (Fellows.None, []) : series.Beside(index, report);
    }

    /// <summary>Lints one report beside the others; null for a file that could not be read as a report.</summary>
    public CheckedFile? Lint(int index, ReportCheck check, ReportSettings settings)
    {
        if (entries[index] is not { } entry)
            return null;
        var (report, said) = Load(index);
        var (fellows, filed) = series.Beside(index, report);
        return check.Run(report, said, entry.Discarded is null ? filed : [entry.Discarded, .. filed], entry.Length, entry.Sha256, settings, fellows);
    }

    public void Dispose() => spool.Dispose();

    Entry? Remember(ReportCheck check, ReportInput input, ReportSettings settings, Resemblance resemblance, ImmutableArray<ProsePlace> places)
    {
        if (check.Read(input, settings) is not var (report, said, discarded, length, sha256))
            return null;
        return new Entry(
            FiledReport.Of(report, settings.Issuer, settings.Year), spool.Append(ArchiveWriter.Write(report, said)), length, sha256, discarded,
            [.. resemblance.Sketches(report, places).Select(s => s is null ? (ReportSpool.Kept?)null : spool.Append(MemoryMarshal.AsBytes<uint>(s)))]);
    }

    (Report Report, ImmutableArray<Diagnostic> Said) Load(int index) =>
        ArchiveReader.Read(spool.Read(entries[index]!.Archive), entries[index]!.Filed.Path, packs.Forms)
        ?? throw new InvalidDataException(entries[index]!.Filed.Path);

    /// <summary>Year by year, so that no more sketches are in memory than a year has reports.</summary>
    Dictionary<ProsePlace, Dictionary<int, int>> Alike(Filing filing, ImmutableArray<ProsePlace> places)
    {
        var alike = places.ToDictionary(p => p, _ => new Dictionary<int, int>());
        var byYear = Enumerable.Range(0, entries.Length).Where(i => filing.BodyAt(i) is not null && filing[i]?.Year is not null).ToLookup(i => filing[i]!.Year);
        foreach (var year in byYear.OrderBy(y => y.Key))
        {
            for (var p = 0; p < places.Length; p++)
            {
                List<int> having = [.. year.Where(i => entries[i]!.Sketches[p] is not null)];
                var sketches = having.ConvertAll(i => MemoryMarshal.Cast<byte, uint>(spool.Read(entries[i]!.Sketches[p]!.Value)).ToArray());
                foreach (var (after, before) in Twins.Find(sketches, (a, b) => filing.BodyAt(having[a]) != filing.BodyAt(having[b])))
                    alike[places[p]][having[after]] = having[before];
            }
        }
        return alike;
    }

    sealed record Entry(FiledReport Filed, ReportSpool.Kept Archive, long Length, string Sha256, Diagnostics.Diagnostic? Discarded, ImmutableArray<ReportSpool.Kept?> Sketches);
}
