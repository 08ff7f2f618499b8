using ReportLint.Reports;

namespace ReportLint.Tests.Captures.Truth;

/// <summary>What a body entered in a cell: the characters and what they say.</summary>
sealed record TrueCell(string Printed, CellValue Value)
{
    public static TrueCell Blank { get; } = new("", new CellValue.Blank());
}
