using ReportLint.Reports.Forms;

namespace ReportLint.Benchmarks.Generating;

/// <summary>The figures of the table of reconsiderations and litigation: one block a row, the last figure of each its total.</summary>
static class CaseFigures
{
    static readonly string[] ChecksOfBlocks = [Check.Review, Check.Direct, Check.AfterReview];

    public static int[,] Draw(FormTable table, string? fault, SplitMix random)
    {
        var figures = new int[table.Rows.Length, table.Columns.Length];
        for (var block = 0; block < table.Rows.Length; block++)
        {
            var total = table.Columns.Length - 1;
            for (var c = 0; c < total; c++)
            {
                figures[block, c] = random.Below(9);
                figures[block, total] += figures[block, c];
            }
            if (ChecksOfBlocks[block] == fault)
                figures[block, total]++;
        }
        return figures;
    }
}
