using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Linting.Archive;
using ReportLint.Output;
using ReportLint.Reports;
using ReportLint.Reports.Archive;
using ReportLint.Reports.Bodies;
using ReportLint.Reports.Similarity;
using ReportLint.Rules.Compilation;

namespace ReportLint.Cli;

/// <summary>
/// The reports of a run, each read and linted once, and remembered on disk; in memory is only what tells which report is
/// which. A report beside which others stand is then read again and held against those.
/// </summary>
sealed class RememberedReports : IDisposable
{
    readonly ReportSpool spool = new();
    readonly ReportCheck check;
    readonly Packs packs;
    readonly bool areShownWhole;
    readonly ImmutableArray<ConfiguredInput> inputs;
    readonly ImmutableArray<FirstReading> entries;
    readonly Series series;

    RememberedReports(
        ImmutableArray<ConfiguredInput> inputs, ReportCheck check, Packs packs, BodyList? bodies, int jobs, bool areShownWhole, CancellationToken interrupted)
    {
        (this.inputs, this.check, this.packs, this.areShownWhole) = (inputs, check, packs, areShownWhole);
        ImmutableArray<ProsePlace> places = [.. packs.Rules.Rules.SelectMany(r => r.ComparedPlaces).Distinct()];
        var normal = new BodyNormal(packs.Forms);
        var resemblance = new Resemblance(packs.Forms);
        var met = new Acquaintances();
        entries = [.. InOrder.Select(inputs.Length, jobs, i => Remember(inputs[i]), interrupted)];
        var filing = new Filing([.. entries.Select(e => e.Report?.Filed)], normal, bodies);
        series = new Series(filing, packs.Rules, i => Load(i).Report, TwinsAtEach(places, filing), ContentOf);

        FirstReading Remember(ConfiguredInput input) => check.Remember(input, spool, areShownWhole, report =>
        {
            var filed = FiledReport.Of(report, input.Settings.Issuer, input.Settings.Year);
            return met.With(filed, resemblance.Sketches(report, places), Series.OfOne(filed, normal, bodies, packs.Rules));
        });
    }

    /// <summary>Null where no rule that is on speaks of other reports, or there are none: then nothing is read ahead.</summary>
    /// <param name="areShownWhole">With all their tables.</param>
    public static RememberedReports? IfNeeded(
        ImmutableArray<ConfiguredInput> inputs, ReportCheck check, Packs packs,
        SettingsCascade cascade, int jobs, bool areShownWhole, Shell shell)
    {
        var rules = packs.Rules.Rules.Where(r => r.SpeaksOfOthers).ToList();
        var isWanted = rules.Exists(r => inputs.Any(i => i.Settings.SeverityOf(r.Rule.Id, null, r.Rule.Severity) is not null));
        // Standard input can be read but once, and a report beside others may be read again.
        return isWanted && !inputs.Any(i => i.Input.IsOnStandardInput) && (inputs.Length > 1 || rules.Exists(r => r.GoesThroughRoster && cascade.BodiesFor(inputs[0].Input.FullPath, packs.Forms) is not null))
            ? Of(inputs, check, packs, cascade, jobs, areShownWhole, shell)
            : null;
    }

    public static RememberedReports Of(
        ImmutableArray<ConfiguredInput> inputs, ReportCheck check, Packs packs, SettingsCascade cascade, int jobs, bool areShownWhole, Shell shell) =>
        new(inputs, check, packs, cascade.BodiesFor(inputs[0].Input.FullPath, packs.Forms), jobs, areShownWhole, shell.Interrupted);

    /// <summary>The path of the list of bodies; null without one, or without rules about it.</summary>
    public string? Roster => packs.Rules.Rules.Any(r => r.GoesThroughRoster) ? series.Filing.List?.Source.Path : null;

    /// <summary>The list of bodies held against the reports that are there.</summary>
    public CheckedFile LintRoster(ReportSettings settings) => ReportCheck.Configured(
        new CheckedFile(Roster!, null, null, null) { IsRoster = true }, RosterLinter.Lint(series.Filing.List!, series.Filing, packs.Rules), settings);

    /// <summary>The reports beside one of them, and what has to be said of where it is filed.</summary>
    public (Fellows Beside, ImmutableArray<Diagnostic> Said) Beside(Report report)
    {
        var entry = entries.FirstOrDefault(e => e.Report?.Filed.Path == report.Source.Path);
        return entry is null ? (Fellows.None, []) : series.Beside(entries.IndexOf(entry), report);
    }

    /// <summary>What one file came to, beside the others.</summary>
    public CheckedFile Lint(int index) => entries[index] is { Report: { } entry }
        ? ReportCheck.InTime(entry.File, inputs[index].Settings, (_, stop) => Lint(index, entry, stop))
        : entries[index].Unread!;

    public void Dispose() => spool.Dispose();

    CheckedFile Lint(int index, RememberedReport entry, CancellationToken stop)
    {
        try
        {
            var neighbourhood = series.Neighbourhood(index);
            var (kept, discarded) = entry.Result is not { } result ? default
                : entry.Neighbourhood == neighbourhood ? (Result(entry, result), null)
                : check.FindBeside(entry, ContentOf(index), neighbourhood);
            kept ??= Judged(index, entry, stop);
            var joined = Linter.Join(kept.Alone, packs.Rules, series.Restated(index, kept.Beside!));
            return Finished(index, entry, joined, [.. kept.Said, .. discarded is null ? [] : new[] { discarded }, .. kept.Beside!.Said]);
        }
        catch (ReportChangedException changed)
        {
            var alone = entry.Result is { } result ? Result(entry, result) : Whole(index, entry, stop).Kept;
            return Finished(index, entry, alone.Alone, [.. alone.Said, ProgramDiagnostics.ReportChanged(changed.Message)]);
        }
    }

    CheckedFile Finished(int index, RememberedReport entry, LintResult result, ImmutableArray<Diagnostic> said) => ReportCheck.Configured(
        entry.File with { Problems = entry.Discarded is null ? said : [entry.Discarded, .. said] }, result, inputs[index].Settings);

    KeptResult Result(RememberedReport entry, ReportSpool.Kept result) => Read(entry, spool.Read(result));

    KeptResult Read(RememberedReport entry, byte[] result) =>
        ResultReader.Read(result, entry.Filed.Path, packs.Texts) ?? throw new InvalidDataException(entry.Filed.Path);

    /// <summary>The report held against those beside it, and so kept for another run.</summary>
    KeptResult Judged(int index, RememberedReport entry, CancellationToken stop)
    {
        var (texts, kept) = Whole(index, entry, stop);
        var (beside, loaded) = series.Judge(index, texts, check.Detail);
        var bytes = ResultWriter.Write(kept with { Beside = beside }, packs.Texts);
        check.Keep(entry, ContentOf(index), () => [.. entry.Sketches.Select(SketchAt)], beside.Neighbourhood, bytes);
        if (areShownWhole)
            return kept with { Beside = beside };
        // What was written holds the stretches that are shown; the texts themselves have served.
        foreach (var report in loaded.Append(texts.Report))
            report.Source.Release();
        return Read(entry, bytes);
    }

    /// <summary>The report itself, and what it comes to without others.</summary>
    (ReportTexts Texts, KeptResult Kept) Whole(int index, RememberedReport entry, CancellationToken stop)
    {
        var (report, said) = Load(index);
        var texts = new ReportTexts(report, packs.Forms.Script);
        return (texts, entry.Result is not { } result ? check.Lint(texts, said, stop)
            : ResultReader.Read(spool.Read(result), report, packs.Texts) ?? throw new InvalidDataException(entry.Filed.Path));
    }

    (Report Report, ImmutableArray<Diagnostic> Said) Load(int index)
    {
        var entry = entries[index].Report!;
        return entry.Whole is { } whole
            ? ArchiveReader.Read(spool.Read(whole), entry.Filed.Path, packs.Forms) ?? throw new InvalidDataException(entry.Filed.Path)
            : check.ReadAgain(inputs[index], entry.File.Sha256!);
    }

    /// <summary>A name for all that a report was read from.</summary>
    string ContentOf(int index) => ReportContent.Of(entries[index].Report!.File.Sha256!, entries[index].Report!.File.Path, inputs[index].Settings);

    uint[]? SketchAt(ReportSpool.Kept? kept) => kept is { } there ? MemoryMarshal.Cast<byte, uint>(spool.Read(there)).ToArray() : null;

    /// <summary>Each place by a worker of its own.</summary>
    ImmutableArray<TwinsAt> TwinsAtEach(ImmutableArray<ProsePlace> places, Filing filing)
    {
        var found = new Task<TwinsAt>[places.Length];
        for (var i = 0; i < found.Length; i++)
        {
            var place = i;
            found[i] = Task.Run(() => new TwinsAt(places[place], Twins(filing, place)));
        }
        return [.. found.Select(f => f.GetAwaiter().GetResult())];
    }

    /// <summary>Year by year, so that no more sketches are in memory than a year has reports.</summary>
    /// <param name="place">The index of the place whose prose is compared.</param>
    Dictionary<int, int> Twins(Filing filing, int place)
    {
        var before = new Dictionary<int, int>();
        var having = Enumerable.Range(0, entries.Length).Where(i => filing.BodyAt(i) is not null && entries[i].Report!.Sketches[place] is not null);
        foreach (var year in having.Where(i => filing[i]!.Year is not null).ToLookup(i => filing[i]!.Year!.Value).OrderBy(y => y.Key))
        {
            List<int> reports = [.. year];
            var sketches = reports.ConvertAll(i => SketchAt(entries[i].Report!.Sketches[place])!);
            foreach (var (after, first) in Reports.Similarity.Twins.Find(sketches, (a, b) => filing.BodyAt(reports[a]) != filing.BodyAt(reports[b])))
                before[reports[after]] = reports[first];
        }
        return before;
    }
}
