using System.Globalization;
using AngleSharp.Dom;

namespace ReportLint.Benchmarks.Peers.Floor;

/// <summary>The last cells of a row, read as whole numbers.</summary>
sealed class FigureRow
{
    readonly IHtmlCollection<IElement> cells;
    readonly int[] figures;

    public FigureRow(IElement row, int count)
    {
        cells = row.Children;
        figures = new int[count];
        for (var i = 0; i < count; i++)
            figures[i] = int.Parse(Cell(i).TextContent, CultureInfo.InvariantCulture);
    }

    public int this[int index] => figures[index];

    public IElement Cell(int index) => cells[cells.Length - figures.Length + index];
}
