using System.Collections.Immutable;
using ReportLint.Configuration;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>Checks again whenever a report, a rule or a configuration changes, until the user interrupts.</summary>
static class WatchRun
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    public static int Run(CheckRequest request, Shell shell, Language language)
    {
        while (!shell.Interrupted.IsCancellationRequested)
        {
            var seen = Stamps(request, shell, language);
            CheckRun.Run(request, shell, language);
            while (!shell.Interrupted.WaitHandle.WaitOne(Pause) && Stamps(request, shell, language).SequenceEqual(seen))
            {
            }
        }
        return ExitCode.Interrupted;
    }

    /// <summary>When each file that matters was last written. Found anew each time, so that new files count.</summary>
    static ImmutableArray<(string File, DateTime Written)> Stamps(CheckRequest request, Shell shell, Language language)
    {
        var silent = new Problems(new Shell { Folder = shell.Folder, Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null }, language, Output.Palette.None);
        var cascade = new SettingsCascade(shell, silent, request.Config);
        var reports = ReportFiles.Find(request.Paths.DefaultIfEmpty("."), shell, cascade, silent);
        var folders = Packs.Folders(request.RuleFolders, cascade, shell).DefaultIfEmpty(Path.Combine(shell.Home, "rules")).Select(shell.PathTo);
        var settings = reports.Select(r => Path.Combine(Path.GetDirectoryName(r)!, SettingsFile.Name)).Append(shell.PathTo(request.Config ?? SettingsFile.Name)).Distinct();
        var rules = folders.Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories));
        return [.. reports.Concat(settings).Concat(rules).Order(StringComparer.Ordinal).Select(f => (f, File.GetLastWriteTimeUtc(f)))];
    }
}
