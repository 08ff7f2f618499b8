namespace ReportLint.Benchmarks.Comparing;

/// <summary>Two processes measured in turn, so that both meet the same machine.</summary>
static class Pairs
{
    /// <summary>The medians, over all pairs, of the ratios of the first to the second.</summary>
    public static Ratios Measure(int pairs, Func<Measurement> first, Func<Measurement> second)
    {
        var measured = new (Measurement First, Measurement Second)[pairs];
        for (var i = 0; i < pairs; i++)
            measured[i] = (first(), second());
        return new Ratios(
            Median(measured.Select(m => m.First.Wall / m.Second.Wall)),
            Median(measured.Select(m => m.First.Cpu / m.Second.Cpu)),
            Median(measured.Select(m => m.First.PeakMiB / m.Second.PeakMiB)),
            Typical(measured.Select(m => m.First)),
            Typical(measured.Select(m => m.Second)));
    }

    static Measurement Typical(IEnumerable<Measurement> all)
    {
        var list = all.ToList();
        return new Measurement(
            TimeSpan.FromSeconds(Median(list.Select(m => m.Wall.TotalSeconds))),
            TimeSpan.FromSeconds(Median(list.Select(m => m.Cpu.TotalSeconds))),
            Median(list.Select(m => m.PeakMiB)));
    }

    static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>Ratios of one process to another, and the medians of both.</summary>
sealed record Ratios(double Wall, double Cpu, double Peak, Measurement First, Measurement Second);
