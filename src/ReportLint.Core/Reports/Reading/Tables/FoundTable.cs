using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>A table as one layout read it.</summary>
/// <param name="Span">Where in the page's text, caption and header included.</param>
sealed record FoundTable(Table Table, TableLayout Layout, TextSpan Span)
{
    /// <summary>The cells whose content is known, blank or not.</summary>
    public int Known => Table.Cells.Count(c => c.Value is not CellValue.Unreadable);

    /// <summary>Whether no other layout can read it better.</summary>
    public bool IsWhole => Table.Grade == Grade.A;
}
