using System.Globalization;
using ReportLint.Reports.Forms;

namespace ReportLint.Benchmarks.Generating;

/// <summary>The figures of the tables of what was published, as a body that made no mistake prints them.</summary>
static class DisclosureFigures
{
    /// <summary>Rules (规章) are made by few bodies; the others print zeros.</summary>
    const string Rules = "规章";

    public static IEnumerable<string> Draw(FormTable table, FormLine row, SplitMix random)
    {
        var made = row.Name == Rules ? 0 : random.Between(1, 9);
        return table.Columns.Select((column, at) => column.Kind switch
        {
            FigureKind.Amount => $"{random.Between(1, 900)}.{random.Below(10)}{random.Between(1, 9)}",
            FigureKind.SignedCount => Print(random.Between(-9, 9)),
            _ when table.Columns.Length < 3 || table.Columns.Any(c => c.Kind is FigureKind.SignedCount) => Print(random.Between(10, 120)),
            _ => Print(at < 2 ? made : made * 6),
        });
    }

    static string Print(int figure) => figure.ToString(CultureInfo.InvariantCulture);
}
