using System.IO.Pipes;
using Microsoft.Win32.SafeHandles;

namespace ReportLint.Cli;

/// <summary>
/// Opens the process's standard streams. Outside Windows the console's own do too much and tell too little: they set up a
/// terminal for typing, with escape sequences, and hide that the reader of a pipe has gone away.
/// </summary>
static class StandardStreams
{
    public static Stream OpenInput() =>
        OperatingSystem.IsWindows() || Console.IsInputRedirected ? Console.OpenStandardInput() : Terminal(0, FileAccess.Read);

    public static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        return Console.IsOutputRedirected ? Pipe(1) ?? Console.OpenStandardOutput() : Terminal(1, FileAccess.Write);
    }

    public static Stream OpenError() =>
        OperatingSystem.IsWindows() || Console.IsErrorRedirected ? Console.OpenStandardError() : Terminal(2, FileAccess.Write);

    static FileStream Terminal(nint handle, FileAccess access) => new(new SafeFileHandle(handle, ownsHandle: false), access, bufferSize: 0);

    /// <summary>Null for a file.</summary>
    static AnonymousPipeClientStream? Pipe(nint handle)
    {
        try
        {
            return new AnonymousPipeClientStream(PipeDirection.Out, new SafePipeHandle(handle, ownsHandle: false));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
