using System.Diagnostics;

namespace ReportLint.Reliability.Killing;

/// <summary>Kills the program while it writes over a file, and looks at what stands there.</summary>
public static class KillRun
{
    /// <returns>How often the old file stood, how often the new one, and how often neither.</returns>
    /// <param name="start">How the program is started in a folder, with its arguments.</param>
    /// <param name="folder">Holds reports.</param>
    public static (int Old, int New, int Broken) Run(Func<string, string[], ProcessStartInfo> start, string folder, int times)
    {
        var file = Path.Combine(folder, "findings.out");
        string[] arguments = ["check", ".", "--format", "ndjson", "--output", file, "--quiet"];
        var began = Stopwatch.GetTimestamp();
        using (var whole = Started(start(folder, arguments)))
            whole.WaitForExit();
        var time = Stopwatch.GetElapsedTime(began);
        var expected = File.ReadAllText(file);
        var (old, @new, broken) = (0, 0, 0);
        for (var i = 0; i < times; i++)
        {
            File.WriteAllText(file, "old");
            using var process = Started(start(folder, arguments));
            if (!process.WaitForExit(time * (0.3 + 0.8 * i / times)))
                process.Kill(entireProcessTree: true);
            process.WaitForExit();
            var stands = File.ReadAllText(file);
            old += stands == "old" ? 1 : 0;
            @new += stands == expected ? 1 : 0;
            broken += stands != "old" && stands != expected ? 1 : 0;
        }
        return (old, @new, broken);
    }

    /// <summary>What it says is read and dropped, so that it never waits to say it.</summary>
    static Process Started(ProcessStartInfo start)
    {
        start.RedirectStandardError = true;
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        return process;
    }
}
