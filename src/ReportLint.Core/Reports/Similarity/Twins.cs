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
        var firsts = new List<int>();
        foreach (var same in Enumerable.Range(0, sketches.Count).GroupBy(i => Whole(sketches[i])))
        {
            // Texts with one sketch are all the same: each is held against the first.
            var first = same.First();
            firsts.Add(first);
            foreach (var other in same.Skip(1))
                Add(first, other, Sketch.Size);
        }
        for (var band = 0; band < Sketch.Bands; band++)
        {
            foreach (var bucket in firsts.GroupBy(i => Sketch.Band(sketches[i], band)))
                Compare([.. bucket]);
        }
        return twins.ToDictionary(t => t.Key, t => t.Value.Before);

        void Compare(List<int> bucket)
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

    static UInt128 Whole(uint[] sketch)
    {
        ulong low = 0, high = 0;
        for (var band = 0; band < Sketch.Bands; band++)
        {
            low = low * 31 + Sketch.Band(sketch, band);
            high = (high ^ Sketch.Band(sketch, band)) * 1099511628211ul;
        }
        return new UInt128(high, low);
    }
}
