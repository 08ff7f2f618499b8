using ReportLint.Reports.Forms;

namespace ReportLint.Tests.Captures.Truth;

/// <summary>Draws the figures of a form's tables so that they add up, or nearly: some bodies err.</summary>
sealed class Figures(Dice dice)
{
    readonly EntryStyle style = new(dice);
    readonly int size = dice.Of(0, 1, 1, 2, 2, 3, 4);

    public TrueTable Draw(FormTable table)
    {
        var figures = DrawSound(table);
        if (dice.Chance(12))
            figures[dice.Below(table.Rows.Length), dice.Below(table.Columns.Length)] += dice.Between(1, 9);
        var cells = new TrueCell[table.Rows.Length, table.Columns.Length];
        foreach (var row in table.Rows)
        {
            foreach (var column in table.Columns)
                cells[row.Index, column.Index] = style.Enter(figures[row.Index, column.Index], column);
        }
        return new TrueTable(table, cells);
    }

    /// <summary>Figures that add up, by row and column.</summary>
    public decimal[,] DrawSound(FormTable table)
    {
        var figures = new decimal[table.Rows.Length, table.Columns.Length];
        if (!table.Columns[^1].IsTotal)
            DrawCounts(table, figures);
        else if (table.Rows.Any(r => r.IsTotal))
            DrawFlow(table, figures);
        else
            DrawRows(table, figures);
        return figures;
    }

    void DrawCounts(FormTable table, decimal[,] figures)
    {
        foreach (var row in table.Rows)
        {
            foreach (var column in table.Columns)
            {
                figures[row.Index, column.Index] = column.Kind switch
                {
                    FigureKind.SignedCount => dice.Chance(40) ? 0 : dice.Between(-120, 140),
                    FigureKind.Amount => dice.Chance(50) ? 0 : dice.Between(1, 9_999_999) / (decimal)dice.Of(1, 10, 100, 10_000),
                    _ => dice.Chance(35) ? 0 : Count() * dice.Of(1, 1, 10, 37),
                };
            }
        }
    }

    void DrawRows(FormTable table, decimal[,] figures)
    {
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < table.Columns.Length - 1; i++)
                figures[row.Index, i] = dice.Chance(60) ? 0 : Count();
            SumUp(table, figures, row.Index);
        }
    }

    /// <summary>Two rows that come in, results in groups with their total, one row that goes on: in = results + on, column by column.</summary>
    void DrawFlow(FormTable table, decimal[,] figures)
    {
        var total = table.Rows.Single(r => r.IsTotal).Index;
        for (var column = 0; column < table.Columns.Length - 1; column++)
        {
            var isBusy = column == 0 || dice.Chance(25);
            for (var row = 2; row < total; row++)
                figures[row, column] = isBusy && dice.Chance(35) ? Count() : 0;
            figures[total + 1, column] = isBusy && dice.Chance(30) ? dice.Between(0, 9) : 0;
            figures[total, column] = Enumerable.Range(2, total - 2).Sum(row => figures[row, column]);
            var incoming = figures[total, column] + figures[total + 1, column];
            figures[1, column] = Math.Min(incoming, isBusy ? dice.Between(0, 12) : 0);
            figures[0, column] = incoming - figures[1, column];
        }
        for (var row = 0; row < table.Rows.Length; row++)
            SumUp(table, figures, row);
    }

    static void SumUp(FormTable table, decimal[,] figures, int row) =>
        figures[row, table.Columns.Length - 1] = Enumerable.Range(0, table.Columns.Length - 1).Sum(i => figures[row, i]);

    int Count() => size switch
    {
        0 => 0,
        1 => dice.Between(0, 5),
        2 => dice.Between(0, 40),
        3 => dice.Between(0, 900),
        _ => dice.Between(0, 30_000),
    };
}
