using System.Text;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>Writes a file for the user to go on from. One that is there already is left alone.</summary>
static class NewFile
{
    public static int Write(Shell shell, string path, string text, Language language)
    {
        var problems = new Problems(shell, language, Colors.OfErrors(shell));
        var full = shell.PathTo(path);
        if (File.Exists(full))
        {
            problems.Tell(ProgramDiagnostics.AlreadyThere(shell.Shown(path)));
            return ExitCode.NotDone;
        }
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            problems.Tell(ProgramDiagnostics.CannotWrite(shell.Shown(path), e));
            return ExitCode.NotDone;
        }
        if (OutputTarget.Write(shell, full, stream => stream.Write(Encoding.UTF8.GetBytes(text))) is { } problem)
        {
            problems.Tell(problem);
            return ExitCode.NotDone;
        }
        OutputTarget.WriteLines(shell, [shell.Shown(path)]);
        return ExitCode.Clean;
    }
}
