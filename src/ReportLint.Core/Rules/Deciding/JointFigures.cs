using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Deciding;

/// <summary>What unknown figures of one glued line come to together: one sum for each reading, in which a blank can be any figure.</summary>
sealed class JointFigures(ImmutableArray<Term> terms, AmbiguousLine line)
{
    /// <summary>Every sum they can have.</summary>
    public Figures All() => terms is [var only] ? Alone(only) : Figures.AnyOf(Sums().GroupBy(s => s.Blanks).Select(g => WithBlanks(Figures.Of(g.Select(s => s.Known)), g.Key)));

    Figures Alone(Term only)
    {
        var values = line.ValuesAt(only.Unknown.Place);
        var known = values.OfType<decimal>().Select(v => v * only.Factor).ToList();
        if (known.Count == values.Length)
            return Figures.Of(known);
        var ifBlank = only.Unknown.Figures.Times(only.Factor);
        return known.Count == 0 ? ifBlank : Figures.Of(known).Or(ifBlank);
    }

    /// <summary>Whether a constant plus their sum satisfies a comparison. The first reading that leaves it open, or two that disagree, settle it.</summary>
    public Truth Satisfies(decimal constant, ComparisonSign sign, decimal tolerance)
    {
        Truth? common = null;
        foreach (var (known, blanks) in Sums())
        {
            var truth = WithBlanks(Figures.Exactly(constant + known), blanks).Satisfies(sign, tolerance);
            if (truth == Truth.Unknown || (common ?? truth) != truth)
                return Truth.Unknown;
            common = truth;
        }
        return common ?? Truth.Unknown;
    }

    /// <summary>The known part of each reading's sum and which terms it leaves blank, each pair once.</summary>
    IEnumerable<(decimal Known, Int128 Blanks)> Sums() => terms is [var only]
        ? line.ValuesAt(only.Unknown.Place).Select(v => v is { } value ? (value * only.Factor, default) : (0m, Int128.One))
        : line.Readings.Select(SumOf).Distinct();

    (decimal Known, Int128 Blanks) SumOf(ImmutableArray<decimal?> reading)
    {
        var sum = 0m;
        Int128 blanks = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            if (reading[terms[i].Unknown.Place] is not { } value)
                blanks |= Int128.One << i;
            else if (value != 0)
                sum += value * terms[i].Factor;
        }
        return (sum, blanks);
    }

    Figures WithBlanks(Figures known, Int128 blanks)
    {
        for (var i = 0; blanks != 0 && i < terms.Length; i++)
        {
            if ((blanks & (Int128.One << i)) != 0)
                known = known.Plus(terms[i].Unknown.Figures.Times(terms[i].Factor));
        }
        return known;
    }
}
