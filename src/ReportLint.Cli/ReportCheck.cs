using System.Collections.Immutable;
using System.Security.Cryptography;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Linting;
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

    public CheckedFile Run(ReportInput input, ReportSettings settings)
    {
        var (bytes, problem) = early?.Opened ?? input.Open(shell, MostBytes(settings));
        if (bytes is null)
            return new CheckedFile(input.Shown, null, null, null) { Problems = problem is null ? [] : [problem] };
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return InTime(new CheckedFile(input.Shown, bytes.Length, hash, null), settings, (file, stop) =>
        {
            var (kept, discarded) = cache?.Find(hash, input.Shown, settings) ?? default;
            var (result, said) = kept ?? Lint(input.Shown, bytes, hash, settings, stop);
            file = file with { Problems = discarded is null ? said : [discarded, .. said], IsFromCache = kept is not null };
            return result is null ? file : Configured(file, result, settings);
        });
    }

    /// <summary>A report that has been read, held against the rules beside others.</summary>
    /// <param name="said">What was said while reading it.</param>
    /// <param name="filed">What has to be said of where it belongs.</param>
    public CheckedFile Run(
        Report report, ImmutableArray<Diagnostic> said, ImmutableArray<Diagnostic> filed, long length, string hash, ReportSettings settings, Fellows beside) =>
        InTime(new CheckedFile(report.Source.Path, length, hash, null) { Problems = [.. said, .. filed] }, settings, (file, stop) =>
        {
            var (kept, discarded) = cache?.Find(hash, report, settings) ?? default;
            var alone = kept ?? Linter.Lint(report, packs.Rules, detail, stop);
            if (kept is null)
                cache?.Keep(hash, report.Source.Path, settings, alone, said);
            if (discarded is not null)
                file = file with { Problems = [discarded, .. file.Problems] };
            return Configured(file with { IsFromCache = kept is not null }, Linter.LintBeside(alone, packs.Rules, beside, detail), settings);
        });

    static CheckedFile InTime(CheckedFile file, ReportSettings settings, Func<CheckedFile, CancellationToken, CheckedFile> work)
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

    /// <summary>
    /// A report with what was said while reading it, to be remembered, and a word where what the cache kept of it was
    /// damaged; null where <see cref="Run(ReportInput, ReportSettings)"/> will say why there is no report.
    /// </summary>
    public (Report Report, ImmutableArray<Diagnostic> Said, Diagnostic? Discarded, long Length, string Sha256)? Read(ReportInput input, ReportSettings settings)
    {
        using var deadline = Deadline(settings);
        try
        {
            if (input.Open(shell, MostBytes(settings)).Bytes is not { } bytes)
                return null;
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            var (kept, discarded) = cache?.FindReport(hash, input.Shown, settings) ?? default;
            if (kept is var (whole, said))
                return (whole, said, null, bytes.Length, hash);
            if (ReportOpening.Read(input.Shown, bytes, packs.Forms, settings.Limits, shell, deadline.Token) is not { Report: { } report } read)
                return null;
            report = PathFacts.Add(report, settings, packs.Forms);
            cache?.KeepReport(hash, input.Shown, settings, ArchiveWriter.Write(report, read.Diagnostics));
            return (report, read.Diagnostics, discarded, bytes.Length, hash);
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>One report, read; null, with the reason told, when it cannot be.</summary>
    public static Report? Read(string path, FormSet forms, ReportSettings settings, Shell shell, Problems problems)
    {
        var input = new ReportInput(shell.Shown(path), shell.PathTo(path));
        var (bytes, problem) = File.Exists(input.FullPath) ? input.Open(shell, MostBytes(settings)) : (null, ProgramDiagnostics.NoSuchPath(input.Shown));
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

    static ReadResult? ReadInTime(string shown, byte[] bytes, FormSet forms, ReportSettings settings, Shell shell, Problems problems)
    {
        using var deadline = Deadline(settings);
        try
        {
            return ReportOpening.Read(shown, bytes, forms, settings.Limits, shell, deadline.Token);
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

    (LintResult? Result, ImmutableArray<Diagnostic> Said) Lint(string shown, byte[] bytes, string hash, ReportSettings settings, CancellationToken stop)
    {
        var read = early?.Read ?? ReportOpening.Read(shown, bytes, packs.Forms, settings.Limits, shell, stop);
        if (read.Report is null)
            return (null, read.Diagnostics);
        var result = Linter.Lint(PathFacts.Add(read.Report, settings, packs.Forms), packs.Rules, detail, stop);
        cache?.Keep(hash, shown, settings, result, read.Diagnostics);
        return (result, read.Diagnostics);
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
