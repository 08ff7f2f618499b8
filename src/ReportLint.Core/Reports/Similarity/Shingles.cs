namespace ReportLint.Reports.Similarity;

/// <summary>
/// The shingles of a text: every run of <see cref="Length"/> characters in it, as hashes, each once
/// (A. Broder, “On the resemblance and containment of documents”, Compression and Complexity of Sequences, 1997).
/// </summary>
static class Shingles
{
    public const int Length = 4;

    public static HashSet<uint> Of(string masked)
    {
        var shingles = new HashSet<uint>(masked.Length);
        for (var at = 0; at + Length <= masked.Length; at++)
            shingles.Add(Hash(masked.AsSpan(at, Length)));
        return shingles;
    }

    /// <summary>
    /// How alike two texts are, from 0 to 1: the share of their shingles that both have (Dice's coefficient). Texts too
    /// short for a shingle are alike when they are equal.
    /// </summary>
    public static decimal Likeness(string first, string second)
    {
        var (a, b) = (Of(first), Of(second));
        if (a.Count == 0 || b.Count == 0)
            return first == second ? 1 : 0;
        var (few, many) = a.Count <= b.Count ? (a, b) : (b, a);
        return 2m * few.Count(many.Contains) / (a.Count + b.Count);
    }

    /// <summary>FNV-1a over the characters, then the finishing steps of MurmurHash3, so that every bit depends on all of them.</summary>
    static uint Hash(ReadOnlySpan<char> shingle)
    {
        var hash = 2166136261u;
        foreach (var c in shingle)
            hash = (hash ^ c) * 16777619u;
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
