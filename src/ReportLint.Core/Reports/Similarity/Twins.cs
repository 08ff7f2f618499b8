namespace ReportLint.Reports.Similarity;

/// <summary>
/// Finds which of many texts are worth comparing, without comparing each with each: those whose sketches agree in a band.
/// The work grows with the number of texts, also when all are alike.
/// </summary>
public static class Twins
{
    /// <summary>Of texts that agree in one band, each is held against so many before it.</summary>
    const int MostInBand = 50;

    /// <summary>
    /// The texts, by their places in the list, each with the one before it that it is worth comparing with: the one it has
    /// most in common with, so that a text handed from body to body is told once for each that took it, not once for each pair.
    /// </summary>
    /// <param name="areOthers">Whether two places are of different bodies, so that comparing them makes sense.</param>
    public static Dictionary<int, int> Find(IReadOnlyList<uint[]> sketches, Func<int, int, bool> areOthers)
    {
        var twins = new Dictionary<int, (int Before, int Shared)>();
        var keys = new ulong[sketches.Count];
        var places = new int[sketches.Count];
        var firsts = Firsts();
        for (var band = 0; band < Sketch.Bands; band++)
        {
            for (var i = 0; i < firsts.Count; i++)
                (places[i], keys[i]) = (firsts[i], Sketch.Band(sketches[firsts[i]], band));
            foreach (var bucket in Alike(keys, places, firsts.Count))
                Compare(bucket);
        }
        return twins.ToDictionary(t => t.Key, t => t.Value.Before);

        // Texts with one sketch are all the same: each is held against the first, and only that against others.
        List<int> Firsts()
        {
            var later = new HashSet<int>();
            for (var i = 0; i < places.Length; i++)
                (places[i], keys[i]) = (i, Whole(sketches[i]));
            foreach (var same in Alike(keys, places, places.Length))
            {
                var first = same[0];
                foreach (var other in same.Skip(1).Where(o => sketches[o].AsSpan().SequenceEqual(sketches[first])))
                {
                    later.Add(other);
                    Add(first, other, Sketch.Size);
                }
            }
            return [.. Enumerable.Range(0, places.Length).Where(i => !later.Contains(i))];
        }

        void Compare(ArraySegment<int> bucket)
        {
            for (var i = 1; i < bucket.Count; i++)
            {
                for (var j = Math.Max(0, i - MostInBand); j < i; j++)
                {
                    if (Sketch.Shared(sketches[bucket[j]], sketches[bucket[i]]) is var shared and >= Sketch.LeastShared)
                        Add(bucket[j], bucket[i], shared);
                }
            }
        }

        void Add(int before, int after, int shared)
        {
            if (areOthers(before, after) && (!twins.TryGetValue(after, out var known) || shared > known.Shared || (shared == known.Shared && before < known.Before)))
                twins[after] = (before, shared);
        }
    }

    /// <summary>Places with the same key, where there is more than one, in rising order.</summary>
    static IEnumerable<ArraySegment<int>> Alike(ulong[] keys, int[] places, int count)
    {
        Array.Sort(keys, places, 0, count);
        for (int start = 0, end; start < count; start = end)
        {
            for (end = start + 1; end < count && keys[end] == keys[start];)
                end++;
            if (end - start == 1)
                continue;
            Array.Sort(places, start, end - start);
            yield return new ArraySegment<int>(places, start, end - start);
        }
    }

    static ulong Whole(uint[] sketch)
    {
        var whole = 0ul;
        for (var band = 0; band < Sketch.Bands; band++)
            whole = (whole ^ Sketch.Band(sketch, band)) * 1099511628211ul;
        return whole;
    }
}
