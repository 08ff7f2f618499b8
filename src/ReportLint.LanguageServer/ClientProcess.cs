using System.Diagnostics;

namespace ReportLint.LanguageServer;

/// <summary>The editor's process: when it is gone, nobody is left to talk to.</summary>
static class ClientProcess
{
    public static void Watch(int id, Action ended)
    {
        try
        {
            var process = Process.GetProcessById(id);
            process.WaitForExitAsync().ContinueWith(_ => ended(), TaskScheduler.Default);
        }
        catch (ArgumentException)
        {
            ended();
        }
    }
}
