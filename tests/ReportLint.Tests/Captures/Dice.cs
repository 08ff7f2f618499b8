namespace ReportLint.Tests.Captures;

/// <summary>SplitMix64 (Steele, Lea, Flood 2014): the same draws from the same seed on every machine.</summary>
sealed class Dice(ulong seed)
{
    ulong state = seed;

    /// <summary>A number from 0 up to, not including, <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Of<T>(params IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
