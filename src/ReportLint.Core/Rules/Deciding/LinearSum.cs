using System.Collections.Immutable;

namespace ReportLint.Rules.Deciding;

/// <summary>A constant plus unknown figures, each with a factor: what an expression comes to in one report.</summary>
/// <param name="Slack">Half a unit of the last printed digit of each operand, added up; 0 for exact ones.</param>
sealed record LinearSum(decimal Constant, decimal Slack, ImmutableArray<Term> Terms)
{
    public static LinearSum Zero { get; } = new(0, 0, []);

    /// <summary>Whether it comes to one known figure.</summary>
    public bool IsKnown => Terms.IsEmpty;

    public static LinearSum Exactly(decimal value, decimal slack = 0) => new(value, slack, []);

    public static LinearSum Of(Unknown unknown, decimal factor = 1) => new(0, 0, [new Term(factor, unknown)]);

    public static LinearSum Of(Figures figures) =>
        figures.Single is { } value ? Exactly(value) : Of(new Unknown(figures));

    public LinearSum Plus(LinearSum other) => Add(other, 1);

    public LinearSum Minus(LinearSum other) => Add(other, -1);

    public LinearSum Times(decimal factor) => factor == 0
        ? Zero
        : new(Constant * factor, Slack * Math.Abs(factor), [.. Terms.Select(t => t with { Factor = t.Factor * factor })]);

    /// <summary>
    /// Every value it can have. Unknown figures of one glued line are taken together, reading by reading; those of
    /// different lines, and those that stand alone, independently.
    /// </summary>
    public Figures Values()
    {
        var values = Figures.Exactly(Constant);
        foreach (var term in Terms.Where(t => t.Unknown.Line is null))
            values = values.Plus(term.Unknown.Figures.Times(term.Factor));
        foreach (var line in Terms.Where(t => t.Unknown.Line is not null).GroupBy(t => t.Unknown.Line))
            values = values.Plus(OverReadings([.. line], line.Key!.Readings.Length));
        return values;
    }

    static Figures OverReadings(ImmutableArray<Term> terms, int readings) => Figures.AnyOf(
        Enumerable.Range(0, readings).Select(reading => terms
            .Select(t => t.Unknown.In(reading).Times(t.Factor))
            .Aggregate((a, b) => a.Plus(b))));

    LinearSum Add(LinearSum other, int sign)
    {
        var constant = Constant + sign * other.Constant;
        var slack = Slack + other.Slack;
        return other.Terms.IsEmpty
            ? new(constant, slack, Terms)
            : new(constant, slack, Merged(Terms, other.Terms, sign));
    }

    static ImmutableArray<Term> Merged(ImmutableArray<Term> terms, ImmutableArray<Term> others, int sign)
    {
        var merged = terms.ToList();
        foreach (var other in others)
        {
            var same = merged.FindIndex(t => t.Unknown == other.Unknown);
            var factor = sign * other.Factor + (same < 0 ? 0 : merged[same].Factor);
            if (same < 0)
                merged.Add(other with { Factor = factor });
            else if (factor == 0)
                merged.RemoveAt(same);
            else
                merged[same] = merged[same] with { Factor = factor };
        }
        return [.. merged];
    }
}

/// <summary>An unknown figure, so many times.</summary>
readonly record struct Term(decimal Factor, Unknown Unknown);
