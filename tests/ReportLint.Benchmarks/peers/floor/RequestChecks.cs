using AngleSharp.Dom;

namespace ReportLint.Benchmarks.Peers.Floor;

/// <summary>The identities of the table of requests: each row, the results of each column, and the flow of each column.</summary>
static class RequestChecks
{
    const int Columns = 7;
    const int Total = Columns - 1;

    public static IEnumerable<Finding> Run(IElement? table)
    {
        if (table is null)
            yield break;
        var rows = table.QuerySelectorAll("tr").Where(r => r.ChildElementCount > Columns).Select(r => new FigureRow(r, Columns)).ToList();
        foreach (var row in rows)
        {
            if (Enumerable.Range(0, Total).Sum(c => row[c]) != row[Total])
                yield return Finding.At("t3.row", row.Cell(Total));
        }
        var (handled, carriedOut) = (rows[^2], rows[^1]);
        for (var c = 0; c < Columns; c++)
        {
            if (rows.Skip(2).SkipLast(2).Sum(r => r[c]) != handled[c])
                yield return Finding.At("t3.result", handled.Cell(c));
            if (rows[0][c] + rows[1][c] != handled[c] + carriedOut[c])
                yield return Finding.At("t3.flow", rows[0].Cell(c));
        }
    }
}
