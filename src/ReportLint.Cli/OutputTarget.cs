using System.IO.Pipes;
using System.Text;
using ReportLint.Diagnostics;

namespace ReportLint.Cli;

/// <summary>Where the output of a command goes: the standard stream, or a file that is either whole or untouched.</summary>
static class OutputTarget
{
    static int written;

    /// <summary>Has the output written; a problem with the file is returned, one with standard output is thrown.</summary>
    /// <param name="file">Null for standard output.</param>
    public static Diagnostic? Write(Shell shell, string? file, Action<Stream> write)
    {
        if (file is null)
        {
            WriteToStream(shell.Output, write);
            return null;
        }
        try
        {
            var path = shell.PathTo(file);
            if (IsDevice(path))
                WriteTo(path, write);
            else
                Replace(path, write);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ProgramDiagnostics.CannotWrite(shell.Shown(file), e);
        }
    }

    /// <summary>Writes beside the file and renames. A run that is killed leaves the old file or the new one, and at most a file that nobody reads.</summary>
    static void Replace(string path, Action<Stream> write)
    {
        var beside = $"{path}.{Environment.ProcessId}-{Interlocked.Increment(ref written)}.tmp";
        try
        {
            WriteTo(beside, write);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            if (File.Exists(beside))
                File.Delete(beside);
        }
    }

    static void WriteTo(string path, Action<Stream> write)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        write(stream);
    }

    /// <summary>A device such as /dev/null is written to; renaming over it would put a file in its place.</summary>
    static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);

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
