using System.Diagnostics;
using System.Globalization;

namespace ReportLint.Reliability.Hostile;

/// <summary>What the program made of a hostile input that lay beside a good report.</summary>
/// <param name="Peak">The most memory it held, in bytes.</param>
/// <param name="OthersLinted">Whether the findings of the good report were printed.</param>
/// <param name="HasEnd">Whether the closing counts were printed.</param>
/// <param name="Said">The message about the input; empty where it was read like any other.</param>
public sealed record Survival(string Name, int Status, TimeSpan Time, long Peak, bool OthersLinted, bool HasEnd, string Said)
{
    /// <summary>Ended by itself with a code the program knows, lost nothing, and said so where it ended with 2.</summary>
    public bool IsGood => Status is 0 or 1 or 2 && OthersLinted && HasEnd && (Status != 2 || Said.Length > 0);
}

/// <summary>Runs the published program over hostile inputs, one call each, and watches its clock and memory.</summary>
public sealed class HostileRun(string program, string seed, string scratch)
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(120);

    /// <summary>A file beside a good report, in a folder.</summary>
    public Survival Report(HostileFile file) =>
        Run(file.Name, [("bad" + file.Extension, file.Make(file.Times))], ["check", "."]);

    /// <summary>A rule file beside the good ones.</summary>
    public Survival Rules(HostileFile file) =>
        Run(file.Name, [("rules/bad.rule", file.Make(file.Times)), ("rules/good.rule", HostileRules.Good)], ["check", ".", "--rules", "rules"]);

    /// <summary>A configuration beside the report.</summary>
    public Survival Settings(HostileFile file) =>
        Run(file.Name, [(".reportlintrc.yaml", file.Make(file.Times))], ["check", "."]);

    Survival Run(string name, (string Name, byte[] Bytes)[] files, string[] arguments)
    {
        var folder = Path.Combine(scratch, "reports");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(Path.Combine(folder, "rules"));
        File.Copy(seed, Path.Combine(folder, "good.txt"));
        foreach (var (file, bytes) in files)
            File.WriteAllBytes(Path.Combine(folder, file), bytes);
        return Watch(name, folder, [.. arguments, "--quiet", "--lang", "en", "--jobs", "1"]);
    }

    Survival Watch(string name, string folder, string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            if (Stopwatch.GetElapsedTime(started) > Longest)
                process.Kill(entireProcessTree: true);
        }
        var time = Stopwatch.GetElapsedTime(started);
        var said = error.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new Survival(
            name, process.ExitCode, time, peak, output.Result.Contains("good.txt", StringComparison.Ordinal) || error.Result.Contains("1 failed", StringComparison.Ordinal),
            said.Length > 0 && said[^1].Contains("read", StringComparison.Ordinal), said.FirstOrDefault(l => l.Contains(" RL0", StringComparison.Ordinal) || l.StartsWith("error RL0", StringComparison.Ordinal)) ?? "");
    }

    /// <summary>The most memory a process has held, in bytes, as the kernel keeps it.</summary>
    static long PeakOf(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line["VmHWM:".Length..^2].Trim(), CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
