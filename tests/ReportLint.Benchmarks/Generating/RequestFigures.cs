using ReportLint.Reports.Forms;

namespace ReportLint.Benchmarks.Generating;

/// <summary>The figures of the table of requests, by printed row and column, in which every identity holds.</summary>
static class RequestFigures
{
    const int New = 0;
    const int CarriedIn = 1;
    const int FirstResult = 2;

    public static int[,] Draw(FormTable table, SplitMix random)
    {
        var (rows, columns) = (table.Rows.Length, table.Columns.Length);
        var figures = new int[rows, columns];
        for (var c = 0; c < columns - 1; c++)
        {
            figures[New, c] = random.Below(c == 0 ? 240 : 12);
            figures[CarriedIn, c] = random.Below(4);
            var all = figures[New, c] + figures[CarriedIn, c];
            var carriedOut = random.Below(Math.Min(all, 3) + 1);
            figures[rows - 1, c] = carriedOut;
            figures[rows - 2, c] = all - carriedOut;
            ShareOut(figures, c, all - carriedOut, rows - 2, random);
        }
        for (var r = 0; r < rows; r++)
            figures[r, columns - 1] = Enumerable.Range(0, columns - 1).Sum(c => figures[r, c]);
        return figures;
    }

    /// <summary>Breaks one identity and no other.</summary>
    public static void Break(int[,] figures, string? check, SplitMix random)
    {
        var (last, total) = (figures.GetLength(0) - 1, figures.GetLength(1) - 1);
        var column = random.Below(total);
        var result = random.Between(FirstResult, last - 2);
        (int Row, int Column)[] raised = check switch
        {
            Check.Row => [(New, column), (last, column)],
            Check.Result => [(result, column), (result, total)],
            Check.Flow => [(New, column), (New, total)],
            _ => [],
        };
        foreach (var (row, c) in raised)
            figures[row, c]++;
    }

    static void ShareOut(int[,] figures, int column, int sum, int end, SplitMix random)
    {
        while (sum > 0)
        {
            var part = random.Between(1, sum);
            figures[random.Between(FirstResult, end - 1), column] += part;
            sum -= part;
        }
    }
}
