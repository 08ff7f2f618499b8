namespace ReportLint.Reports.Similarity;

/// <summary>
/// Finds which of many texts are worth comparing, without comparing each with each: those whose sketches agree in a band.
/// The work grows with the number of texts, also when all are alike.
/// </summary>
public static class Twins
{
    /// <summary>Of texts that agree in one band, each is held against so many before it.</summary>
    const int MostInBand = 50;

    /// <summary>The texts, by their places in the list, each with those before it that it is worth comparing with.</summary>
    /// <param name="areOthers">Whether two places are of different bodies, so that comparing them makes sense.</param>
    public static Dictionary<int, List<int>> Find(IReadOnlyList<uint[]> sketches, Func<int, int, bool> areOthers)
    {
        var twins = new Dictionary<int, List<int>>();
        var firsts = new List<int>();
        foreach (var same in Enumerable.Range(0, sketches.Count).GroupBy(i => Whole(sketches[i])))
        {
            // Texts with one sketch are all the same: each is held against the first.
            var first = same.First();
            firsts.Add(first);
            foreach (var other in same.Skip(1))
                Add(first, other);
        }
        for (var band = 0; band < Sketch.Bands; band++)
        {
            foreach (var bucket in firsts.GroupBy(i => Sketch.Band(sketches[i], band)))
                Compare([.. bucket]);
        }
        return twins;

        void Compare(List<int> bucket)
        {
            for (var i = 1; i < bucket.Count; i++)
            {
                for (var j = Math.Max(0, i - MostInBand); j < i; j++)
                {
                    if (Sketch.AreWorthComparing(sketches[bucket[j]], sketches[bucket[i]]))
                        Add(bucket[j], bucket[i]);
                }
            }
        }

        void Add(int before, int after)
        {
            if (!areOthers(before, after))
                return;
            if (!twins.TryGetValue(after, out var known))
                twins[after] = known = [];
            if (!known.Contains(before))
                known.Add(before);
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
