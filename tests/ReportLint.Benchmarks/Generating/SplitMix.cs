namespace ReportLint.Benchmarks.Generating;

/// <summary>SplitMix64 (Steele, Lea, Flood 2014): the same numbers from the same seed on every machine and runtime.</summary>
sealed class SplitMix(ulong seed)
{
    ulong state = seed;

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 up to, not including, <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public int Between(int low, int high) => low + Below(high - low + 1);

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
