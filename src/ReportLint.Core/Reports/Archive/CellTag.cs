namespace ReportLint.Reports.Archive;

/// <summary>What is written of a cell before its contents.</summary>
enum CellTag
{
    /// <summary>The capture has no such cell.</summary>
    Absent,
    Blank,
    Placeholder,
    Words,
    Unreadable,
    Number,
}
