using System.Buffers;
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

    /// <summary>Vectors worked on at a time: as many as have room in the registers with their factors and summands.</summary>
    const int Abreast = 4;

    /// <summary>Texts with fewer numbers in common are not worth comparing: 65 of 100; of texts 0.9 alike 82 are the same.</summary>
    public const int LeastShared = Size * 65 / 100;

    static readonly (uint[] Factors, uint[] Summands) Permutations = Permute();

    /// <summary>The sketch; null for a text too short to have a shingle.</summary>
    internal static uint[]? Of(string masked)
    {
        if (Shingles.CountIn(masked) is var count && count == 0)
            return null;
        var rented = ArrayPool<uint>.Shared.Rent(count);
        var shingles = rented.AsSpan(0, count);
        Shingles.Write(masked, shingles);
        var least = new uint[Size];
        var lanes = MemoryMarshal.Cast<uint, Vector256<uint>>(least.AsSpan());
        var factors = MemoryMarshal.Cast<uint, Vector256<uint>>(Permutations.Factors.AsSpan());
        var summands = MemoryMarshal.Cast<uint, Vector256<uint>>(Permutations.Summands.AsSpan());
        for (var i = 0; i < lanes.Length; i += Abreast)
            Least(shingles, factors.Slice(i, Abreast), summands.Slice(i, Abreast), lanes.Slice(i, Abreast));
        ArrayPool<uint>.Shared.Return(rented);
        return least;
    }

    /// <summary>A few permutations of all shingles at a time, so that nothing but the shingles is fetched from memory. A shingle that comes twice changes nothing.</summary>
    static void Least(ReadOnlySpan<uint> shingles, ReadOnlySpan<Vector256<uint>> factors, ReadOnlySpan<Vector256<uint>> summands, Span<Vector256<uint>> least)
    {
        var (factor0, factor1, factor2, factor3) = (factors[0], factors[1], factors[2], factors[3]);
        var (summand0, summand1, summand2, summand3) = (summands[0], summands[1], summands[2], summands[3]);
        var least0 = Vector256<uint>.AllBitsSet;
        var (least1, least2, least3) = (least0, least0, least0);
        foreach (var shingle in shingles)
        {
            var value = Vector256.Create(shingle);
            least0 = Vector256.Min(least0, value * factor0 + summand0);
            least1 = Vector256.Min(least1, value * factor1 + summand1);
            least2 = Vector256.Min(least2, value * factor2 + summand2);
            least3 = Vector256.Min(least3, value * factor3 + summand3);
        }
        (least[0], least[1], least[2], least[3]) = (least0, least1, least2, least3);
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
        var equal = Vector256<int>.Zero;
        var firsts = MemoryMarshal.Cast<uint, Vector256<uint>>(first[..Size]);
        var seconds = MemoryMarshal.Cast<uint, Vector256<uint>>(second[..Size]);
        for (var i = 0; i < firsts.Length; i++)
            equal -= Vector256.Equals(firsts[i], seconds[i]).AsInt32();
        return Vector256.Sum(equal);
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
