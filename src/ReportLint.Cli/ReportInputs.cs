using System.Text;

namespace ReportLint.Cli;

/// <summary>Puts together the reports a call of <c>check</c> asks for.</summary>
static class ReportInputs
{
    public static List<ReportInput> Of(CheckRequest request, Shell shell, SettingsCascade cascade, Problems problems)
    {
        var piped = request.StdinFilename is { } name ? new ReportInput(shell.Shown(name), shell.PathTo(name)) { IsOnStandardInput = true } : null;
        if (piped is not null && request is { Paths: [], FilesFrom: null })
            return [piped];
        List<string> paths = [.. request.Paths, .. Listed(request.FilesFrom, shell, problems)];
        if (paths.Count == 0 && request.FilesFrom is null)
            paths.Add(".");
        var files = ReportFiles.Find(paths, shell, cascade, problems);
        if (files.Count == 0 && piped is null && request.FilesFrom is null && !problems.AnyError)
            problems.Tell(ProgramDiagnostics.NoReports(string.Join(' ', paths.Select(shell.Shown))));
        var found = files.Where(f => f != piped?.FullPath).Select(f => new ReportInput(shell.Shown(f), f));
        return piped is null ? [.. found] : [.. found.Append(piped).OrderBy(i => i.Shown, StringComparer.Ordinal)];
    }

    static IEnumerable<string> Listed(string? list, Shell shell, Problems problems)
    {
        if (list is null)
            return [];
        try
        {
            var bytes = list == "-" ? InputFile.Read(shell.Input, InputFile.MostOfOurs) : InputFile.Read(shell.PathTo(list), InputFile.MostOfOurs);
            return [.. Encoding.UTF8.GetString(bytes).Split('\n').Select(l => l.Trim('\r', '\uFEFF')).Where(l => l.Length > 0)];
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            problems.Tell(ProgramDiagnostics.CannotOpen(list, e));
            return [];
        }
    }
}
