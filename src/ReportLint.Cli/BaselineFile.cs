using ReportLint.Output;

namespace ReportLint.Cli;

/// <summary>Opens a baseline.</summary>
static class BaselineFile
{
    /// <summary>Null, with the reason told, when there is none in the file.</summary>
    public static Baseline? Read(string file, Shell shell, Problems problems)
    {
        var path = shell.PathTo(file);
        if (!File.Exists(path))
        {
            problems.Tell(ProgramDiagnostics.NoSuchPath(shell.Shown(path)));
            return null;
        }
        try
        {
            var baseline = Baseline.Read(InputFile.Read(path, InputFile.MostOfOurs));
            if (baseline is null)
                problems.Tell(ProgramDiagnostics.NotABaseline(shell.Shown(path)));
            return baseline;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            problems.Tell(ProgramDiagnostics.CannotOpen(shell.Shown(path), e));
            return null;
        }
    }
}
