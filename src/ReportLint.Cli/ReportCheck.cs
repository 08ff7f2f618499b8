using System.Collections.Immutable;
using System.Security.Cryptography;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Output;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules;

namespace ReportLint.Cli;

/// <summary>Takes reports through opening, reading and linting. Nothing that goes wrong with one reaches the others.</summary>
/// <param name="cache">Null to work everything out.</param>
sealed class ReportCheck(Packs packs, Shell shell, ResultCache? cache, Detail detail)
{
    public CheckedFile Run(ReportInput input, ReportSettings settings)
    {
        var (bytes, problem) = input.Open(shell);
        if (bytes is null)
            return new CheckedFile(input.Shown, null, null, null) { Problems = problem is null ? [] : [problem] };
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var file = new CheckedFile(input.Shown, bytes.Length, hash, null);
        try
        {
            var kept = cache?.Find(hash, input.Shown, settings);
            var (result, said) = kept ?? Lint(input.Shown, bytes, hash, settings);
            file = file with { Problems = said, IsFromCache = kept is not null };
            return result is null ? file : Configured(file, result, settings);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return file with { Problems = [ProgramDiagnostics.OurFault(input.Shown, e)] };
        }
    }

    /// <summary>One report, read; null, with the reason told, when it cannot be.</summary>
    public static Report? Read(string path, FormSet forms, ReportSettings settings, Shell shell, Problems problems)
    {
        var input = new ReportInput(shell.Shown(path), shell.PathTo(path));
        var (bytes, problem) = File.Exists(input.FullPath) ? input.Open(shell) : (null, ProgramDiagnostics.NoSuchPath(input.Shown));
        if (bytes is null)
        {
            problems.Tell(problem is null ? [] : [problem]);
            return null;
        }
        var read = ReportOpening.Read(input.Shown, bytes, forms, shell);
        problems.Tell(read.Diagnostics.Where(d => read.Report is null || d.Severity != Severity.Note));
        return read.Report is null ? null : PathFacts.Add(read.Report, settings, forms);
    }

    (LintResult? Result, ImmutableArray<Diagnostic> Said) Lint(string shown, byte[] bytes, string hash, ReportSettings settings)
    {
        var read = ReportOpening.Read(shown, bytes, packs.Forms, shell);
        if (read.Report is null)
            return (null, read.Diagnostics);
        var result = Linter.Lint(PathFacts.Add(read.Report, settings, packs.Forms), packs.Rules, detail);
        cache?.Keep(hash, settings, result, read.Diagnostics);
        return (result, read.Diagnostics);
    }

    static CheckedFile Configured(CheckedFile file, LintResult result, ReportSettings settings)
    {
        var configured = ConfiguredResult.Of(result, settings);
        return file with
        {
            Result = configured,
            Findings = Finding.Of(configured),
            WaiversUsed = ConfiguredResult.Used(configured, settings),
        };
    }
}
