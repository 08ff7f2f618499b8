using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Linting.Archive;
using ReportLint.Output;
using ReportLint.Reports;
using ReportLint.Reports.Archive;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading;
using ReportLint.Rules;
using ReportLint.Rules.Compilation;

namespace ReportLint.Cli;

/// <summary>Takes reports through opening, reading and linting. Nothing that goes wrong with one reaches the others.</summary>
/// <param name="cache">Null to work everything out.</param>
/// <param name="early">The report, where it is the only one and being read already.</param>
sealed class ReportCheck(Packs packs, Shell shell, ResultCache? cache, Detail detail, EarlyReading? early = null)
{
    /// <summary>In seconds, a bound of the timer.</summary>
    const int LongestWait = 1_000_000;

    public Detail Detail => detail;

    /// <summary>One report by itself.</summary>
    public CheckedFile Run(ReportInput input, ReportSettings settings)
    {
        var (file, lent) = Open(input, settings, early?.Opened);
        using var bytes = lent;
        if (bytes is null)
            return file;
        return InTime(file, settings, (_, stop) =>
        {
            var (kept, discarded) = cache?.Find(file.Sha256!, input.Shown, settings) ?? default;
            var (result, said) = kept is null ? Lint(file, bytes, settings, stop) : (kept.Alone, kept.Said);
            var checkedFile = file with { Problems = discarded is null ? said : [discarded, .. said], IsFromCache = kept is not null };
            return result is null ? checkedFile : Configured(checkedFile, result, settings);
        });
    }

    /// <summary>
    /// Takes a report as far as it comes without others, and remembers what that was: from the cache, or worked out. One
    /// beside which others stand is linted when these are known. Of a file that is no report, what has to be said of it.
    /// </summary>
    /// <param name="isShownWhole">Whether the report itself is wanted again.</param>
    /// <param name="meet">Tells which report it is.</param>
    public FirstReading Remember(ConfiguredInput input, ReportSpool spool, bool isShownWhole, Func<Report, Acquaintance> meet)
    {
        var (known, discarded) = Known(input, spool);
        if (known is not null)
            return new FirstReading(known, null);
        var (file, lent) = Open(input.Input, input.Settings);
        using var bytes = lent;
        if (bytes is null)
            return new FirstReading(null, file);
        RememberedReport? remembered = null;
        var unread = InTime(file, input.Settings, (_, stop) =>
        {
            var (report, said) = Read(file, bytes, input.Settings, stop);
            if (report is null)
                return file with { Problems = said };
            var met = meet(report);
            var isLater = isShownWhole || met.HasNeighbours;
            var kept = isLater ? new KeptReport(met.Filed, met.Sketches, null, default) : Alone(report, said, met, stop);
            if (!isLater)
                cache?.Keep(ReportContent.Of(file.Sha256!, file.Path, input.Settings), file.Path, kept);
            remembered = Remembered(file, kept, spool) with
            {
                Discarded = discarded,
                Whole = isLater || met.IsNeighbour ? spool.Append(ArchiveWriter.Write(report, said)) : null,
            };
            // What is remembered points into no text.
            report.Source.Release();
            return file;
        });
        return remembered is null ? new FirstReading(null, unread) : new FirstReading(remembered, null);
    }

    /// <summary>What another run has kept, with a word when it was damaged. The file's bytes are not needed then, only their hash.</summary>
    (RememberedReport? Known, Diagnostic? Discarded) Known(ConfiguredInput input, ReportSpool spool)
    {
        if (cache is null || input.Input.Hash(MostBytes(input.Settings)) is not var (hash, length))
            return (null, null);
        var (kept, discarded) = cache.FindReport(hash, input.Input.Shown, input.Settings);
        return (kept is null ? null : Remembered(new CheckedFile(input.Input.Shown, length, hash, null) { IsFromCache = true }, kept, spool), discarded);
    }

    KeptReport Alone(Report report, ImmutableArray<Diagnostic> said, Acquaintance met, CancellationToken stop)
    {
        var texts = new ReportTexts(report, packs.Forms.Script);
        var (beside, _) = met.Alone.Judge(0, texts, detail);
        var result = new KeptResult(Linter.Lint(texts, packs.Rules, detail, stop), said, beside);
        return new KeptReport(met.Filed, met.Sketches, beside.Neighbourhood, ResultWriter.Write(result, packs.Texts));
    }

    static RememberedReport Remembered(CheckedFile file, KeptReport kept, ReportSpool spool)
    {
        var parts = spool.Append([kept.Result, .. kept.Sketches.Select(s => (ReadOnlyMemory<byte>)MemoryMarshal.AsBytes(s.AsSpan()).ToArray())]);
        return new RememberedReport(file, kept.Filed, parts[0], kept.Neighbourhood, parts[1..]);
    }

    /// <summary>What a report that is there whole comes to by itself.</summary>
    public KeptResult Lint(ReportTexts texts, ImmutableArray<Diagnostic> said, CancellationToken stop) => new(Linter.Lint(texts, packs.Rules, detail, stop), said, null);

    /// <summary>What another run has kept of the report among others, and in this neighbourhood; null when none has, with a word when it was damaged.</summary>
    /// <param name="content">See <see cref="ReportContent"/>.</param>
    public (KeptResult? Kept, Diagnostic? Discarded) FindBeside(RememberedReport report, string content, string neighbourhood) =>
        cache?.FindBeside(content, report.File.Path, neighbourhood) ?? default;

    /// <summary>Keeps for another run what a report came to among others: as its result if that was not kept yet, else beside it.</summary>
    /// <param name="result">What <see cref="ResultWriter"/> wrote.</param>
    public void Keep(RememberedReport report, string content, Func<ImmutableArray<uint[]?>> sketches, string neighbourhood, byte[] result)
    {
        if (report.Result is not null)
            cache?.KeepBeside(content, report.File.Path, neighbourhood, result);
        else
            cache?.Keep(content, report.File.Path, new KeptReport(report.Filed, sketches(), neighbourhood, result));
    }

    /// <summary>A report that was read before.</summary>
    /// <exception cref="ReportChangedException">It is another one now.</exception>
    public (Report Report, ImmutableArray<Diagnostic> Said) ReadAgain(ConfiguredInput input, string sha256)
    {
        var (file, lent) = Open(input.Input, input.Settings);
        using var bytes = lent;
        if (bytes is null || file.Sha256 != sha256)
            throw new ReportChangedException(input.Input.Shown);
        using var deadline = Deadline(input.Settings);
        var (report, said) = Read(file, bytes, input.Settings, deadline.Token);
        return report is null ? throw new ReportChangedException(input.Input.Shown) : (report, said);
    }

    /// <summary>A file with its bytes; without, where it says why there are none.</summary>
    /// <param name="opened">Its bytes, where they are there already.</param>
    (CheckedFile File, FileBytes? Bytes) Open(ReportInput input, ReportSettings settings, (FileBytes? Bytes, Diagnostic? Problem)? opened = null)
    {
        var (bytes, problem) = opened ?? input.Open(shell, MostBytes(settings));
        return bytes is null
            ? (new CheckedFile(input.Shown, null, null, null) { Problems = problem is null ? [] : [problem] }, null)
            : (new CheckedFile(input.Shown, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), null), bytes);
    }

    /// <param name="begun">What was read, where it is there already.</param>
    (Report? Report, ImmutableArray<Diagnostic> Said) Read(CheckedFile file, FileBytes bytes, ReportSettings settings, CancellationToken stop, ReadResult? begun = null)
    {
        var read = begun ?? ReportOpening.Read(file.Path, bytes.Memory, packs.Forms, settings.Limits, shell, stop);
        return (read.Report is null ? null : PathFacts.Add(read.Report, settings, packs.Forms), read.Diagnostics);
    }

    /// <summary>Does work on a file within the time it may take. What goes wrong is a problem of that file.</summary>
    public static CheckedFile InTime(CheckedFile file, ReportSettings settings, Func<CheckedFile, CancellationToken, CheckedFile> work)
    {
        using var deadline = Deadline(settings);
        try
        {
            return work(file, deadline.Token);
        }
        catch (OperationCanceledException)
        {
            return file with { Problems = [ProgramDiagnostics.TooSlow(file.Path, Seconds(settings))] };
        }
        catch (Exception e)
        {
            return file with { Problems = [ProgramDiagnostics.OurFault(file.Path, e)] };
        }
    }

    /// <summary>One report, read; null, with the reason told, when it cannot be.</summary>
    public static Report? Read(string path, FormSet forms, ReportSettings settings, Shell shell, Problems problems)
    {
        var input = new ReportInput(shell.Shown(path), shell.PathTo(path));
        var (lent, problem) = File.Exists(input.FullPath) ? input.Open(shell, MostBytes(settings)) : (null, ProgramDiagnostics.NoSuchPath(input.Shown));
        using var bytes = lent;
        if (bytes is null)
        {
            problems.Tell(problem is null ? [] : [problem]);
            return null;
        }
        if (ReadInTime(input.Shown, bytes, forms, settings, shell, problems) is not { } read)
            return null;
        problems.Tell(read.Diagnostics.Where(d => read.Report is null || d.Severity != Severity.Note));
        return read.Report is null ? null : PathFacts.Add(read.Report, settings, forms);
    }

    static ReadResult? ReadInTime(string shown, FileBytes bytes, FormSet forms, ReportSettings settings, Shell shell, Problems problems)
    {
        using var deadline = Deadline(settings);
        try
        {
            return ReportOpening.Read(shown, bytes.Memory, forms, settings.Limits, shell, deadline.Token);
        }
        catch (OperationCanceledException)
        {
            problems.Tell(ProgramDiagnostics.TooSlow(shown, Seconds(settings)));
            return null;
        }
    }

    public static int MostBytes(ReportSettings settings) => settings.Limits.Bytes ?? LimitSettings.UsualBytes;

    public static CancellationTokenSource Deadline(ReportSettings settings) => new(TimeSpan.FromSeconds(Math.Min(Seconds(settings), LongestWait)));

    static int Seconds(ReportSettings settings) => settings.Limits.Seconds ?? LimitSettings.UsualSeconds;

    (LintResult? Result, ImmutableArray<Diagnostic> Said) Lint(CheckedFile file, FileBytes bytes, ReportSettings settings, CancellationToken stop)
    {
        var (report, said) = Read(file, bytes, settings, stop, early?.Read);
        if (report is null)
            return (null, said);
        var result = Linter.Lint(report, packs.Rules, detail, stop);
        cache?.Keep(file.Sha256!, file.Path, settings, new KeptResult(result, said, null));
        return (result, said);
    }

    public static CheckedFile Configured(CheckedFile file, LintResult result, ReportSettings settings)
    {
        var configured = ConfiguredResult.Of(result, settings);
        var findings = Finding.Of(configured);
        var most = settings.Limits.Findings ?? LimitSettings.UsualFindings;
        return file with
        {
            Result = configured,
            Findings = findings[..Math.Min(most, findings.Length)],
            LeftOut = findings[Math.Min(most, findings.Length)..],
            Problems = findings.Length <= most ? file.Problems : [.. file.Problems, ProgramDiagnostics.TooManyFindings(file.Path, findings.Length, most)],
            WaiversUsed = ConfiguredResult.Used(configured, settings),
        };
    }
}
