using System.Globalization;

namespace ReportLint.Benchmarks.Comparing;

/// <summary>What issue and documents promise: a figure of ours, measured beside another, is at most so much.</summary>
sealed record Goal(string Figure, double AtMost)
{
    public string Line(double measured, string details) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Figure} | {AtMost:0.##} | {measured:0.00} | {(measured <= AtMost ? "reached" : "not reached")} | {details} |");

    public static string Details(Ratios ratios) => string.Create(
        CultureInfo.InvariantCulture,
        $"cpu {ratios.Cpu:0.00}, memory {ratios.Peak:0.00}; about {Print(ratios.First)} against {Print(ratios.Second)}");

    static string Print(Measurement m) =>
        string.Create(CultureInfo.InvariantCulture, $"{m.Wall.TotalSeconds:0.00} s, cpu {m.Cpu.TotalSeconds:0.00} s, {m.PeakMiB:0} MiB");
}
