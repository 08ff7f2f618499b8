using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReportLint.Reports.Similarity;

/// <summary>
/// A text reduced to <see cref="Size"/> numbers of which two texts share about as many as they share shingles (MinHash:
/// A. Broder, 1997, see <see cref="Shingles"/>). Cut into bands (<see cref="Bands"/> of <see cref="Rows"/> numbers; P. Indyk
/// and R. Motwani, “Approximate nearest neighbors”, STOC 1998), texts that agree in a whole band are worth comparing: two
/// with a likeness of 0.9 are missed less than once in a million times, and unrelated ones seldom meet.
/// </summary>
public static class Sketch
{
    public const int Rows = 5;

    public const int Bands = 32;

    public const int Size = Rows * Bands;

    /// <summary>Texts with fewer numbers in common are not worth comparing: 65 of 100; of texts 0.9 alike 82 are the same.</summary>
    public const int LeastShared = Size * 65 / 100;

    static readonly (uint[] Factors, uint[] Summands) Permutations = Permute();

    /// <summary>The sketch; null for a text too short to have a shingle.</summary>
    internal static uint[]? Of(string masked)
    {
        var shingles = Shingles.Of(masked);
        if (shingles.Count == 0)
            return null;
        var least = new uint[Size];
        Array.Fill(least, uint.MaxValue);
        var lanes = MemoryMarshal.Cast<uint, Vector128<uint>>(least.AsSpan());
        var factors = MemoryMarshal.Cast<uint, Vector128<uint>>(Permutations.Factors.AsSpan());
        var summands = MemoryMarshal.Cast<uint, Vector128<uint>>(Permutations.Summands.AsSpan());
        foreach (var shingle in shingles)
        {
            var value = Vector128.Create(shingle);
            for (var i = 0; i < lanes.Length; i++)
                lanes[i] = Vector128.Min(lanes[i], value * factors[i] + summands[i]);
        }
        return least;
    }

    /// <summary>The number that stands for one band.</summary>
    public static ulong Band(ReadOnlySpan<uint> sketch, int band)
    {
        var hash = 14695981039346656037ul;
        foreach (var number in sketch.Slice(band * Rows, Rows))
            hash = (hash ^ number) * 1099511628211ul;
        return hash;
    }

    /// <summary>How many numbers two sketches have in common.</summary>
    public static int Shared(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        var shared = 0;
        for (var i = 0; i < Size; i++)
            shared += first[i] == second[i] ? 1 : 0;
        return shared;
    }

    /// <summary>Permutations of the 32-bit numbers: an odd factor and a summand each, from a fixed sequence (SplitMix64).</summary>
    static (uint[], uint[]) Permute()
    {
        var (factors, summands, state) = (new uint[Size], new uint[Size], 0ul);
        for (var i = 0; i < Size; i++)
        {
            factors[i] = (uint)Next() | 1;
            summands[i] = (uint)Next();
        }
        return (factors, summands);

        ulong Next()
        {
            state += 0x9E3779B97F4A7C15ul;
            var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9ul;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBul;
            return z ^ (z >> 31);
        }
    }
}
