using ReportLint.Reports;

namespace ReportLint.Linting;

/// <summary>Compares two files that may be captures of one report.</summary>
static class Editions
{
    /// <summary>Whether no cell that both captures read has a different figure.</summary>
    public static bool HaveSameFigures(Report a, Report b)
    {
        foreach (var table in a.Tables)
        {
            if (b.Table(table.Form.Id) is not { } other)
                continue;
            if (other.Form.Form != table.Form.Form || table.Cells.Any(c => other[c.Row, c.Column] is { } twin && Differ(c.Value, twin.Value)))
                return false;
        }
        return true;
    }

    static bool Differ(CellValue a, CellValue b) => (a, b) is (CellValue.Number { Value: var x }, CellValue.Number { Value: var y }) && x != y;
}
