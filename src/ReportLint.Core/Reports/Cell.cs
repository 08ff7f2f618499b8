using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports;

/// <summary>One cell of a table as it was read.</summary>
/// <param name="Raw">The characters as they stand in the source, trimmed; empty for a blank.</param>
/// <param name="Span">Where in the source: cutting there yields <see cref="Raw"/>. Empty for a blank, at the place where the figure would stand.</param>
public sealed record Cell(FormLine Row, FormLine Column, CellValue Value, string Raw, TextSpan Span)
{
    /// <summary>
    /// Whether the figure follows only if its row adds up: a glued run with several readings, one of which balances.
    /// Such a figure serves every check but that of its own row.
    /// </summary>
    public bool AssumesRowSum { get; init; }
}
