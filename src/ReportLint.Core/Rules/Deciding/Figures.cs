using System.Collections.Immutable;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Deciding;

/// <summary>
/// The values a figure can have: a union of stretches, never empty. Sums of sets are exact while they stay small; beyond
/// <see cref="MostStretches"/> they widen to a set known to hold them, so that what is proved of it is proved of them.
/// </summary>
sealed class Figures
{
    const int MostStretches = 200;

    readonly ImmutableArray<Stretch> stretches;

    Figures(ImmutableArray<Stretch> stretches)
    {
        this.stretches = stretches;
    }

    /// <summary>Any whole number, not negative: what an unknown count can be.</summary>
    public static Figures AnyCount { get; } = new([Stretch.Whole(0, null)]);

    public static Figures AnyWhole { get; } = new([Stretch.Whole(null, null)]);

    /// <summary>Any decimal, not negative: what an unknown amount can be.</summary>
    public static Figures AnyAmount { get; } = new([Stretch.Between(0, null)]);

    public static Figures Anything { get; } = new([Stretch.Between(null, null)]);

    public static Figures Exactly(decimal value) => new([Stretch.Point(value)]);

    /// <param name="values">At least one.</param>
    public static Figures Of(IEnumerable<decimal> values)
    {
        var points = new List<Stretch>();
        foreach (var value in values)
            points.Add(Stretch.Point(value));
        return Reduced(points);
    }

    public static Figures WholeBetween(decimal? low, decimal? high) => new([Stretch.Whole(low, high)]);

    public static Figures Between(decimal? low, decimal? high) => new([Stretch.Between(low, high)]);

    public ImmutableArray<Stretch> Stretches => stretches;

    /// <summary>The one value it can be; null when there are several.</summary>
    public decimal? Single => stretches is [{ IsPoint: true } only] ? only.Low : null;

    public Figures Plus(Figures other)
    {
        if (stretches.Length == 1 && other.stretches.Length == 1)
            return new([stretches[0].Plus(other.stretches[0])]);
        var sums = new List<Stretch>(stretches.Length * other.stretches.Length);
        foreach (var a in stretches)
        {
            foreach (var b in other.stretches)
                sums.Add(a.Plus(b));
        }
        return Reduced(sums);
    }

    public Figures Times(decimal factor) => factor == 1 ? this
        : stretches is [var only] ? new([only.Times(factor)])
        : Reduced([.. stretches.Select(s => s.Times(factor))]);

    public Figures Or(Figures other) => Reduced([.. stretches, .. other.stretches]);

    public static Figures AnyOf(IEnumerable<Figures> sets) => Reduced([.. sets.SelectMany(s => s.stretches)]);

    /// <summary>The values of <paramref name="combine"/> over two sets, where both are listed; else anything.</summary>
    public Figures Combine(Figures other, Func<decimal, decimal, decimal> combine) =>
        stretches.All(s => s.IsPoint) && other.stretches.All(s => s.IsPoint)
            ? Reduced([.. from a in stretches from b in other.stretches select Stretch.Point(combine(a.Low!.Value, b.Low!.Value))])
            : Anything;

    public bool CanBe(decimal value) => stretches.Any(s => s.Meets(new Band(value, false, value, false)));

    /// <summary>Whether a difference left − right with these values satisfies a comparison.</summary>
    public Truth Satisfies(ComparisonSign sign, decimal tolerance)
    {
        if (sign == ComparisonSign.NotEqual)
            return Satisfies(ComparisonSign.Equal, tolerance).Not();
        var band = Band.Of(sign, tolerance);
        if (stretches.All(s => s.LiesIn(band)))
            return Truth.True;
        return stretches.Any(s => s.Meets(band)) ? Truth.Unknown : Truth.False;
    }

    static Figures Reduced(List<Stretch> sums)
    {
        if (sums is [var only])
            return new([only]);
        var distinct = sums.Distinct().ToList();
        var wide = distinct.Where(s => !s.IsPoint).ToList();
        if (wide.Count is > 0 and <= MostStretches && distinct.Count > 1)
            distinct.RemoveAll(s => wide.Exists(w => w != s && w.Contains(s)));
        if (distinct.Count > MostStretches)
            return new([distinct.Aggregate((a, b) => a.Hull(b))]);
        distinct.Sort(Stretch.ByEnds);
        return new([.. distinct]);
    }
}
