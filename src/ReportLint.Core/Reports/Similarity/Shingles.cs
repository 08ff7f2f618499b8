using System.Buffers;
using System.Numerics;

namespace ReportLint.Reports.Similarity;

/// <summary>
/// The shingles of a text: every run of <see cref="Length"/> characters in it, as hashes
/// (A. Broder, “On the resemblance and containment of documents”, Compression and Complexity of Sequences, 1997).
/// </summary>
static class Shingles
{
    public const int Length = 4;

    /// <summary>How many a text has, some of them more than once.</summary>
    public static int CountIn(string masked) => Math.Max(0, masked.Length - Length + 1);

    /// <summary>In the order of the text.</summary>
    public static void Write(string masked, Span<uint> shingles)
    {
        for (var at = 0; at < shingles.Length; at++)
            shingles[at] = Hash(masked[at], masked[at + 1], masked[at + 2], masked[at + 3]);
    }

    /// <summary>
    /// How alike two texts are, from 0 to 1: the share of their shingles that both have, each counted once (Dice's
    /// coefficient). Texts too short for a shingle are alike when they are equal.
    /// </summary>
    public static decimal Likeness(string first, string second)
    {
        var (few, many) = first.Length <= second.Length ? (first, second) : (second, first);
        if (CountIn(few) == 0 || first == second)
            return first == second ? 1 : 0;
        var (slots, shingles) = (Slots(CountIn(many)), Math.Max(CountIn(many), CountIn(few)));
        var (table, hashes) = (ArrayPool<uint>.Shared.Rent(2 * slots), ArrayPool<uint>.Shared.Rent(shingles));
        try
        {
            table.AsSpan(0, 2 * slots).Clear();
            var ofMany = table.AsSpan(0, slots);
            var ofFew = table.AsSpan(slots, slots);
            var inMany = 0;
            foreach (var hash in Written(many, hashes))
                inMany += Add(ofMany, hash) ? 1 : 0;
            var (inFew, inBoth) = (0, 0);
            foreach (var hash in Written(few, hashes))
            {
                if (!Add(ofFew, hash))
                    continue;
                inFew++;
                inBoth += Has(ofMany, hash) ? 1 : 0;
            }
            return 2m * inBoth / (inMany + inFew);
        }
        finally
        {
            ArrayPool<uint>.Shared.Return(table);
            ArrayPool<uint>.Shared.Return(hashes);
        }
    }

    static Span<uint> Written(string masked, uint[] hashes)
    {
        var written = hashes.AsSpan(0, CountIn(masked));
        Write(masked, written);
        return written;
    }

    /// <summary>At most half of them will be taken.</summary>
    static int Slots(int count) => (int)BitOperations.RoundUpToPowerOf2((uint)count * 2);

    static bool Add(Span<uint> slots, uint hash)
    {
        ref var slot = ref SlotOf(slots, hash);
        var isNew = slot != Taken(hash);
        slot = Taken(hash);
        return isNew;
    }

    static bool Has(Span<uint> slots, uint hash) => SlotOf(slots, hash) == Taken(hash);

    /// <summary>Where the hash is, or would be: the first such slot that is free.</summary>
    static ref uint SlotOf(Span<uint> slots, uint hash)
    {
        var at = (int)(hash & (uint)(slots.Length - 1));
        while (slots[at] != 0 && slots[at] != Taken(hash))
            at = (at + 1) & (slots.Length - 1);
        return ref slots[at];
    }

    /// <summary>No slot holds 0 but the free ones.</summary>
    static uint Taken(uint hash) => Math.Max(hash, 1);

    /// <summary>FNV-1a over the characters, then the finishing steps of MurmurHash3, so that every bit depends on all of them.</summary>
    static uint Hash(char first, char second, char third, char fourth)
    {
        var hash = (2166136261u ^ first) * 16777619u;
        hash = (hash ^ second) * 16777619u;
        hash = (hash ^ third) * 16777619u;
        hash = (hash ^ fourth) * 16777619u;
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
