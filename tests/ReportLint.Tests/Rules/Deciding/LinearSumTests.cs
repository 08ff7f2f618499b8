using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ReportLint.Reports;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Syntax;
using Xunit;

namespace ReportLint.Tests.Rules.Deciding;

/// <summary>What is said of sums of unknown figures, held against every assignment there is.</summary>
public class LinearSumTests
{
    static readonly ComparisonSign[] Signs =
        [ComparisonSign.Equal, ComparisonSign.NotEqual, ComparisonSign.Less, ComparisonSign.AtMost, ComparisonSign.Greater, ComparisonSign.AtLeast];

    /// <summary>Known figures, and figures of which the values are listed, each standing alone.</summary>
    [Fact]
    public void Listed_figures_that_stand_alone_are_decided_exactly() => Check.QuickThrowOnFailure(Prop.ForAll(Sums(maxValues: 4).ToArbitrary(), sum =>
    {
        var unknowns = sum.Terms.Select(t => new Unknown(Figures.Of(t.Values.Select(v => (decimal)v)))).ToList();
        var linear = Of(sum, unknowns);
        var values = Assignments(sum.Terms.Select(t => t.Values)).Select(a => sum.Constant + a.Zip(sum.Terms, (v, t) => v * t.Factor).Sum()).ToList();
        return linear.Satisfies(sum.Sign, sum.Tolerance) == Decide(values, sum);
    }));

    /// <summary>An unknown count goes on without end, so a bounded enumeration can only refute what is claimed.</summary>
    [Fact]
    public void Nothing_is_claimed_of_open_figures_that_an_assignment_refutes() => Check.QuickThrowOnFailure(Prop.ForAll(Sums(maxValues: 2).ToArbitrary(), sum =>
    {
        const int Bound = 9;
        var open = sum.Terms.Select((t, i) => i % 2 == 0).ToList();
        var unknowns = sum.Terms.Select((t, i) => new Unknown(open[i] ? Figures.AnyCount : Figures.Of(t.Values.Select(v => (decimal)v)))).ToList();
        var truth = Of(sum, unknowns).Satisfies(sum.Sign, sum.Tolerance);
        var values = Assignments(sum.Terms.Select((t, i) => open[i] ? [.. Enumerable.Range(0, Bound)] : t.Values))
            .Select(a => sum.Constant + a.Zip(sum.Terms, (v, t) => v * t.Factor).Sum()).ToList();
        var found = Decide(values, sum);
        return truth == found || found != Truth.Unknown;
    }));

    /// <summary>Figures of one glued line come from one reading.</summary>
    [Fact]
    public void Figures_of_one_glued_line_are_taken_together() => Check.QuickThrowOnFailure(Prop.ForAll(Lines().ToArbitrary(), x =>
    {
        var (readings, factors, constant, sign) = x;
        var line = new AmbiguousLine([(0, 0), (0, 1), (0, 2)], [.. readings.Select(r => r.Select(v => (decimal?)v).ToImmutableArray())]);
        var terms = factors.Select((f, i) => new Term(f, new Unknown(Figures.Of(readings.Select(r => (decimal)r[i]))) { Line = line, Place = i })).Where(t => t.Factor != 0);
        var truth = new LinearSum(constant, 0, [.. terms]).Satisfies(sign, 0);
        var values = readings.Select(r => constant + r.Zip(factors, (v, f) => v * f).Sum()).ToList();
        return truth == Decide(values, new Sum(constant, [], sign, 0));
    }));

    /// <summary>A reading may leave cells blank; deciding reading by reading says what deciding over all sums says.</summary>
    [Fact]
    public void A_glued_line_with_blanks_is_decided_by_its_readings_as_by_its_sums() => Check.QuickThrowOnFailure(Prop.ForAll(Lines().ToArbitrary(), x =>
    {
        const int Blank = 4;
        var (readings, factors, constant, sign) = x;
        var line = new AmbiguousLine([(0, 0), (0, 1), (0, 2)], [.. readings.Select(r => r.Select(v => v == Blank ? (decimal?)null : v).ToImmutableArray())]);
        var terms = factors.Select((f, i) => new Term(f, new Unknown(Figures.AnyCount) { Line = line, Place = i })).Where(t => t.Factor != 0).ToImmutableArray();
        var sum = new LinearSum(constant, 0, terms);
        return sum.Satisfies(sign, 0) == sum.Numerators().Satisfies(sign, 0);
    }));

    [Fact]
    public void An_operand_cancels_against_itself()
    {
        var unknown = LinearSum.Of(new Unknown(Figures.AnyCount));
        Assert.Equal(Truth.True, unknown.Plus(LinearSum.Exactly(1)).Minus(unknown).Satisfies(ComparisonSign.Greater, 0));
        Assert.Equal(Truth.Unknown, unknown.Minus(LinearSum.Of(new Unknown(Figures.AnyCount))).Satisfies(ComparisonSign.Equal, 0));
    }

    [Fact]
    public void A_blank_count_can_prove_an_error()
    {
        var blank = LinearSum.Of(new Unknown(Figures.AnyCount));
        Assert.Equal(Truth.False, LinearSum.Exactly(4).Plus(blank).Minus(LinearSum.Exactly(3)).Satisfies(ComparisonSign.Equal, 0));
        Assert.Equal(Truth.Unknown, LinearSum.Exactly(4).Plus(blank).Minus(LinearSum.Exactly(5)).Satisfies(ComparisonSign.Equal, 0));
        Assert.Equal(Truth.False, blank.Times(LinearSum.Exactly(2)).Minus(LinearSum.Exactly(3)).Satisfies(ComparisonSign.Equal, 0));
    }

    [Fact]
    public void A_third_times_three_is_one()
    {
        var third = LinearSum.Exactly(1).Over(LinearSum.Exactly(3));
        Assert.Equal(Truth.True, third.Times(LinearSum.Exactly(3)).Minus(LinearSum.Exactly(1)).Satisfies(ComparisonSign.Equal, 0));
        var blank = LinearSum.Of(new Unknown(Figures.Of([6])));
        Assert.Equal(Truth.True, blank.Over(LinearSum.Exactly(3)).Minus(LinearSum.Exactly(2)).Satisfies(ComparisonSign.Equal, 0));
    }

    [Fact]
    public void Division_by_zero_decides_nothing() =>
        Assert.Equal(Truth.Unknown, LinearSum.Exactly(1).Over(LinearSum.Zero).Minus(LinearSum.Exactly(1)).Satisfies(ComparisonSign.Equal, 0));

    /// <summary>Beyond the bound a set widens; it still holds every sum.</summary>
    [Fact]
    public void A_widened_set_still_holds_every_sum()
    {
        var sum = Figures.Exactly(0);
        for (var i = 0; i < 9; i++)
            sum = sum.Plus(Figures.Of([0, (decimal)Math.Pow(3, i)]));
        Assert.True(sum.CanBe(0) && sum.CanBe(9841) && sum.CanBe(1 + 9 + 6561));
        Assert.Equal(Truth.False, sum.Plus(Figures.Exactly(-9841)).Satisfies(ComparisonSign.Greater, 0));
    }

    sealed record Sum(int Constant, ImmutableArray<(int Factor, ImmutableArray<int> Values)> Terms, ComparisonSign Sign, int Tolerance);

    static Gen<Sum> Sums(int maxValues) =>
        from constant in Gen.Choose(-6, 6)
        from count in Gen.Choose(0, 4)
        from factors in Gen.ArrayOf(Gen.Elements(-2, -1, 1, 1, 2), count)
        from values in Gen.ArrayOf(Values(maxValues), count)
        from sign in Gen.Elements(Signs)
        from tolerance in Gen.Choose(0, 1)
        select new Sum(constant, [.. factors.Zip(values)], sign, tolerance);

    static Gen<ImmutableArray<int>> Values(int most) =>
        from count in Gen.Choose(1, most)
        from values in Gen.ArrayOf(Gen.Choose(0, 5), count)
        select values.ToImmutableArray();

    static Gen<(int[][] Readings, int[] Factors, int Constant, ComparisonSign Sign)> Lines() =>
        from count in Gen.Choose(1, 5)
        from readings in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 4), 3), count)
        from factors in Gen.ArrayOf(Gen.Choose(-1, 1), 3)
        from constant in Gen.Choose(-3, 3)
        from sign in Gen.Elements(Signs)
        select (readings, factors, constant, sign);

    static LinearSum Of(Sum sum, List<Unknown> unknowns)
    {
        var linear = LinearSum.Exactly(sum.Constant);
        foreach (var (unknown, term) in unknowns.Zip(sum.Terms))
            linear = linear.Plus(LinearSum.Of(unknown, term.Factor));
        return linear;
    }

    static IEnumerable<ImmutableArray<int>> Assignments(IEnumerable<ImmutableArray<int>> values) => values.Aggregate(
        (IEnumerable<ImmutableArray<int>>)[ImmutableArray<int>.Empty],
        (all, next) => all.SelectMany(a => next.Select(a.Add)));

    static Truth Decide(List<int> differences, Sum sum)
    {
        var holds = differences.Select(d => sum.Sign switch
        {
            ComparisonSign.Equal => Math.Abs(d) <= sum.Tolerance,
            ComparisonSign.NotEqual => Math.Abs(d) > sum.Tolerance,
            ComparisonSign.Less => d < sum.Tolerance,
            ComparisonSign.AtMost => d <= sum.Tolerance,
            ComparisonSign.Greater => d > -sum.Tolerance,
            _ => d >= -sum.Tolerance,
        }).Distinct().ToList();
        return holds.Count > 1 ? Truth.Unknown : holds[0].ToTruth();
    }
}
