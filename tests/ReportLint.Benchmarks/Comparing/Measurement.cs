namespace ReportLint.Benchmarks.Comparing;

/// <summary>What one process took from start to end.</summary>
/// <param name="Cpu">User and system time of the process and all it started.</param>
/// <param name="PeakMiB">The most memory that it held at once, as the system counts it.</param>
readonly record struct Measurement(TimeSpan Wall, TimeSpan Cpu, double PeakMiB);
