namespace ReportLint.Tests.Captures.Printing;

/// <summary>What a printed cell is.</summary>
enum CellRole
{
    Caption,
    Header,
    Label,
    Figure,
}

/// <summary>A cell of a printed table, at the row it begins in.</summary>
sealed record PrintedCell(string Text, CellRole Role, int RowSpan = 1, int ColumnSpan = 1);
