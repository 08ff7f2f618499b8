namespace ReportLint.Reports.Forms;

/// <summary>What the figures of a column may be.</summary>
public enum FigureKind
{
    /// <summary>A whole number, not negative.</summary>
    Count,

    /// <summary>A whole number that may be negative, such as a change since last year.</summary>
    SignedCount,

    /// <summary>A sum of money, not negative, with decimals.</summary>
    Amount,
}
