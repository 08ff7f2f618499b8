using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ReportLint.Tests.Cli;

/// <summary>
/// Runs a scenario's script by bash, in which <c>reportlint</c> is the program as users have it: a process of its own, with
/// pipes, signals and terminals.
/// </summary>
static partial class ScenarioScript
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>The time a run took is shown as none.</summary>
    public static (string Output, string Error, string Status) Run(string script, string folder)
    {
        var tools = Directory.CreateTempSubdirectory("reportlint-tools-").FullName;
        try
        {
            WriteProgram(Path.Combine(tools, "reportlint"));
            using var bash = Process.Start(Start(script, folder, tools))!;
            using var limit = new Timer(_ => bash.Kill(entireProcessTree: true), null, Longest, Timeout.InfiniteTimeSpan);
            bash.StandardInput.Close();
            var output = bash.StandardOutput.ReadToEndAsync();
            var error = bash.StandardError.ReadToEndAsync();
            bash.WaitForExit();
            return (WithoutTime(output.Result), WithoutTime(error.Result), $"{bash.ExitCode}\n");
        }
        finally
        {
            Directory.Delete(tools, recursive: true);
        }
    }

    static ProcessStartInfo Start(string script, string folder, string tools)
    {
        var start = new ProcessStartInfo("bash", ["-c", script])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = tools + Path.PathSeparator + start.Environment["PATH"];
        start.Environment["TERM"] = "xterm";
        foreach (var name in new[] { "NO_COLOR", "LANG", "LC_ALL", "LC_MESSAGES" })
            start.Environment.Remove(name);
        return start;
    }

    static void WriteProgram(string file)
    {
        File.WriteAllText(file, $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "reportlint.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    static string WithoutTime(string text) => Seconds().Replace(text, "0.00");

    [GeneratedRegex("[0-9]+\\.[0-9][0-9](?= 秒| s\\.)")]
    private static partial Regex Seconds();
}
