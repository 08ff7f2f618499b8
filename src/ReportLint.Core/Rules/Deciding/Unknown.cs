using ReportLint.Reports;

namespace ReportLint.Rules.Deciding;

/// <summary>
/// One figure that is not known. The same figure is always the same object, so that it cancels against itself.
/// </summary>
/// <param name="figures">What it can be; in a glued line, what it can be in a reading that leaves it blank.</param>
sealed class Unknown(Figures figures)
{
    public Figures Figures { get; } = figures;

    /// <summary>The glued line it stands in, whose readings settle its figures together; null when it stands alone.</summary>
    public AmbiguousLine? Line { get; init; }

    /// <summary>Its place among the cells of <see cref="Line"/>.</summary>
    public int Place { get; init; }
}
