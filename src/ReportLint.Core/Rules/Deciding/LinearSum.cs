using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Deciding;

/// <summary>
/// (constant + unknown figures, each with a factor) ÷ divisor: what an expression comes to in one report. Keeping the
/// divisor apart keeps every sum exact.
/// </summary>
/// <param name="Slack">Half a unit of the last printed digit of each operand, added up; 0 for exact ones.</param>
/// <param name="Divisor">Greater than 0.</param>
readonly record struct LinearSum(decimal Constant, decimal Slack, ImmutableArray<Term> Terms, decimal Divisor = 1)
{
    public static LinearSum Zero { get; } = new(0, 0, []);

    /// <summary>Whether it comes to one known figure.</summary>
    public bool IsKnown => Terms.IsEmpty;

    /// <summary>The figure, where it is known; rounded to 28 digits if it is a fraction.</summary>
    public decimal Value => Constant / Divisor;

    public static LinearSum Exactly(decimal value, decimal slack = 0) => new(value, slack, []);

    public static LinearSum Of(Unknown unknown, decimal factor = 1) => new(0, 0, [new Term(factor, unknown)]);

    public static LinearSum Of(Figures figures) =>
        figures.Single is { } value ? Exactly(value) : Of(new Unknown(figures));

    public LinearSum Plus(LinearSum other) => Add(other, 1);

    public LinearSum Minus(LinearSum other) => Add(other, -1);

    /// <summary>The product; exact while one side is known, else whatever the listed values allow.</summary>
    public LinearSum Times(LinearSum other)
    {
        if (!IsKnown && !other.IsKnown)
            return Of(Numerators().Combine(other.Numerators(), (a, b) => a * b)) with { Divisor = Divisor * other.Divisor };
        var (known, rest) = IsKnown ? (this, other) : (other, this);
        var slack = Math.Abs(known.Value) * rest.Slack + (rest.IsKnown ? Math.Abs(rest.Value) * known.Slack : 0);
        return rest.Scaled(known.Constant) with { Slack = slack, Divisor = rest.Divisor * known.Divisor };
    }

    /// <summary>The quotient; anything when what it is divided by is not known, or is 0.</summary>
    public LinearSum Over(LinearSum other)
    {
        if (!other.IsKnown || other.Constant == 0)
            return Of(Figures.Anything);
        var slack = (Slack + (IsKnown ? Math.Abs(Value / other.Value) * other.Slack : 0)) / Math.Abs(other.Value);
        return Scaled(other.Divisor * Math.Sign(other.Constant)) with { Slack = slack, Divisor = Divisor * Math.Abs(other.Constant) };
    }

    /// <summary>
    /// Every value it can have, but for the divisor. Unknown figures of one glued line are taken together, reading by
    /// reading; those of different lines, and those that stand alone, independently.
    /// </summary>
    public Figures Numerators()
    {
        var values = Figures.Exactly(Constant);
        var isInLines = false;
        foreach (var term in Terms)
        {
            if (term.Unknown.Line is null)
                values = values.Plus(term.Unknown.Figures.Times(term.Factor));
            else
                isInLines = true;
        }
        if (!isInLines)
            return values;
        foreach (var line in Terms.Where(t => t.Unknown.Line is not null).GroupBy(t => t.Unknown.Line))
            values = values.Plus(new JointFigures([.. line], line.Key!).All());
        return values;
    }

    /// <summary>Whether this, as left side minus right side, satisfies a comparison.</summary>
    public Truth Satisfies(ComparisonSign sign, decimal tolerance)
    {
        if (IsKnown)
            return (Band.Of(sign, tolerance * Divisor).Contains(Constant) != (sign == ComparisonSign.NotEqual)).ToTruth();
        return OnlyLine() is { } line
            ? new JointFigures(Terms, line).Satisfies(Constant, sign, tolerance * Divisor)
            : Numerators().Satisfies(sign, tolerance * Divisor);
    }

    /// <summary>The glued line that all unknown figures stand in; null when they do not.</summary>
    AmbiguousLine? OnlyLine()
    {
        var line = Terms[0].Unknown.Line;
        foreach (var term in Terms)
        {
            if (term.Unknown.Line != line)
                return null;
        }
        return line;
    }

    LinearSum Scaled(decimal factor) => factor == 0
        ? this with { Constant = 0, Terms = [] }
        : this with { Constant = Constant * factor, Terms = [.. Terms.Select(t => t with { Factor = t.Factor * factor })] };

    LinearSum Add(LinearSum other, int sign)
    {
        if (Divisor != other.Divisor)
            return (Scaled(other.Divisor) with { Divisor = 1 }).Add(other.Scaled(Divisor) with { Divisor = 1 }, sign) with { Divisor = Divisor * other.Divisor };
        var terms = other.IsKnown ? Terms : Merged(Terms, other.Terms, sign);
        return new(Constant + sign * other.Constant, Slack + other.Slack, terms, Divisor);
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
sealed record Term(decimal Factor, Unknown Unknown);
