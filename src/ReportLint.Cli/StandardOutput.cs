using System.IO.Pipes;
using Microsoft.Win32.SafeHandles;

namespace ReportLint.Cli;

/// <summary>Opens the process's standard output so that a reader who goes away is noticed: the console's own stream hides it, and a long run would go on for nobody.</summary>
static class StandardOutput
{
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        try
        {
            return new AnonymousPipeClientStream(PipeDirection.Out, new SafePipeHandle(1, ownsHandle: false));
        }
        catch (IOException)
        {
            return Console.OpenStandardOutput(); // not a pipe
        }
    }
}
