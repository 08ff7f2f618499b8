using System.IO.Pipes;
using System.Text;
using ReportLint.Diagnostics;

namespace ReportLint.Cli;

/// <summary>Where the output of a command goes: the standard stream, or a file that is either whole or untouched.</summary>
static class OutputTarget
{
    /// <summary>Has the output written; a problem with the file is returned, one with standard output is thrown.</summary>
    /// <param name="file">Null for standard output.</param>
    public static Diagnostic? Write(Shell shell, string? file, Action<Stream> write)
    {
        if (file is null)
        {
            WriteToStream(shell.Output, write);
            return null;
        }
        var path = shell.PathTo(file);
        var beside = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write))
                write(stream);
            File.Move(beside, path, overwrite: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ProgramDiagnostics.CannotWrite(shell.Shown(path), e);
        }
        finally
        {
            if (File.Exists(beside))
                File.Delete(beside);
        }
    }

    /// <summary>Has lines of text written to standard output.</summary>
    public static void WriteLines(Shell shell, IEnumerable<string> lines) => WriteToStream(shell.Output, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var line in lines)
            writer.WriteLine(line);
    });

    static void WriteToStream(Stream stream, Action<Stream> write)
    {
        try
        {
            write(stream);
            stream.Flush();
        }
        catch (IOException e)
        {
            throw new OutputFault(e, readerHasGone: stream is PipeStream);
        }
    }
}
