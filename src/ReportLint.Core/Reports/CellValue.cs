using System.Collections.Immutable;

namespace ReportLint.Reports;

/// <summary>What a cell holds. Nothing turns into zero by itself.</summary>
public abstract record CellValue
{
    CellValue()
    {
    }

    /// <summary>A figure, exact, in the unit it is printed with.</summary>
    /// <param name="Unit">The unit written inside the cell; null when the cell holds the figure alone.</param>
    public sealed record Number(decimal Value, string? Unit = null) : CellValue;

    /// <summary>Nothing is printed, at most spaces.</summary>
    public sealed record Blank : CellValue;

    /// <summary>A sign that stands for “nothing to report”, such as a slash or a dash.</summary>
    public sealed record Placeholder : CellValue;

    /// <summary>Words where a figure belongs.</summary>
    public sealed record Words : CellValue;

    /// <summary>The capture lost it.</summary>
    /// <param name="Candidates">Every figure it can have been, in rising order; empty when they cannot be listed.</param>
    /// <param name="MayBeBlank">Whether it can also have been blank.</param>
    public sealed record Unreadable(ImmutableArray<decimal> Candidates, bool MayBeBlank) : CellValue
    {
        public bool Equals(Unreadable? other) =>
            other is not null && MayBeBlank == other.MayBeBlank && Candidates.SequenceEqual(other.Candidates);

        public override int GetHashCode() => HashCode.Combine(MayBeBlank, Candidates.Length);
    }
}
