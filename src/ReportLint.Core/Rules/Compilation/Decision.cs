using System.Collections.Immutable;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Compilation;

/// <summary>What became of a rule at one element, and by what.</summary>
/// <param name="Failed">The demands that are broken; for <see cref="Cause.Demands"/> alone.</param>
readonly record struct Decision(Outcome Outcome, Cause Cause, ImmutableArray<BoundDemand> Failed)
{
    public static Decision Holds => new(Outcome.Pass, Cause.Demands, []);

    public static Decision DoesNotApply => new(Outcome.NotApplicable, Cause.When, []);

    public static Decision Undecided => new(Outcome.Undecided, Cause.Demands, []);

    public static Decision Breaks(ImmutableArray<BoundDemand> failed) => new(Outcome.Fail, Cause.Demands, failed);

    /// <summary>空白 不适用 and 空白 报错.</summary>
    public static Decision OfBlank(BlankPolicy policy) => new(policy == BlankPolicy.NotApplicable ? Outcome.NotApplicable : Outcome.Fail, Cause.Blank, []);
}

enum Cause
{
    Demands,

    /// <summary>A condition of 当 does not hold.</summary>
    When,

    /// <summary>A blank cell was read, and the rule says what then.</summary>
    Blank,
}
