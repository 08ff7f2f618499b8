using System.Security.Cryptography;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Output;
using ReportLint.Reports;
using ReportLint.Reports.Forms;

namespace ReportLint.Cli;

/// <summary>Takes one report through opening, reading and linting. Nothing that goes wrong with it reaches the others.</summary>
static class ReportCheck
{
    public static CheckedFile Run(ReportInput input, ReportSettings settings, Packs packs, Shell shell)
    {
        var (bytes, problem) = input.Open(shell);
        if (bytes is null)
            return new CheckedFile(input.Shown, null, null, null) { Problems = problem is null ? [] : [problem] };
        var file = new CheckedFile(input.Shown, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), null);
        try
        {
            return Lint(file, bytes, settings, packs, shell);
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

    static CheckedFile Lint(CheckedFile file, byte[] bytes, ReportSettings settings, Packs packs, Shell shell)
    {
        var read = ReportOpening.Read(file.Path, bytes, packs.Forms, shell);
        if (read.Report is null)
            return file with { Problems = read.Diagnostics };
        var report = PathFacts.Add(read.Report, settings, packs.Forms);
        var result = ConfiguredResult.Of(Linter.Lint(report, packs.Rules), settings);
        return file with
        {
            Result = result,
            Problems = read.Diagnostics,
            Findings = Finding.Of(result),
            WaiversUsed = ConfiguredResult.Used(result, settings),
        };
    }
}
