using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ReportLint.Benchmarks.Comparing;

/// <summary>Runs one process to its end and measures it by the accounts of the operating system (Linux, with GNU time for the peak).</summary>
static partial class MeasuredProcess
{
    const int ChildrenThatEnded = -1;

    /// <exception cref="InvalidOperationException">The process failed: it ended with neither 0 (clean) nor 1 (findings).</exception>
    public static Measurement Run(CommandLine command)
    {
        var peakFile = Path.GetTempFileName();
        try
        {
            var before = CpuOfChildren();
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(StartOf(command, peakFile))!;
            var errors = process.StandardError.ReadToEndAsync();
            WriteOutput(process, command.OutputFile);
            process.WaitForExit();
            var wall = watch.Elapsed;
            var cpu = CpuOfChildren() - before;
            if (process.ExitCode is not (0 or 1))
                throw new InvalidOperationException($"{command} ended with {process.ExitCode}: {errors.Result}");
            var peak = File.ReadLines(peakFile).Last();
            return new Measurement(wall, cpu, double.Parse(peak, CultureInfo.InvariantCulture) / 1024);
        }
        finally
        {
            File.Delete(peakFile);
        }
    }

    static ProcessStartInfo StartOf(CommandLine command, string peakFile)
    {
        var start = new ProcessStartInfo("/usr/bin/time", ["-f", "%M", "-o", peakFile, command.Program, .. command.Arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = command.Folder ?? "",
        };
        foreach (var (name, value) in command.Environment)
            start.Environment[name] = value;
        return start;
    }

    static void WriteOutput(Process process, string? file)
    {
        using var output = file is null ? Stream.Null : File.Create(file);
        process.StandardOutput.BaseStream.CopyTo(output);
    }

    static TimeSpan CpuOfChildren()
    {
        if (GetResourceUsage(ChildrenThatEnded, out var usage) != 0)
            throw new InvalidOperationException("getrusage failed");
        return usage.User.ToTimeSpan() + usage.System.ToTimeSpan();
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, out ResourceUsage usage);

    [StructLayout(LayoutKind.Sequential)]
    readonly struct TimeValue
    {
        readonly long seconds;
        readonly long microseconds;

        public TimeSpan ToTimeSpan() => TimeSpan.FromSeconds(seconds) + TimeSpan.FromMicroseconds(microseconds);
    }

    /// <summary>The head of struct rusage; its 14 counters follow.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    readonly struct ResourceUsage
    {
        public readonly TimeValue User;
        public readonly TimeValue System;
    }
}
