using System.Collections.Immutable;
using System.Text;
using ReportLint.Reports.Reading;
using ReportLint.Text;

namespace ReportLint.Tests.Reports.Reading.Tables;

/// <summary>Prints a report's tables the way captures show them.</summary>
static class Print
{
    const string Prose = "本年度工作按照要求开展,有关情况见下表。\n";

    public static Page Pipes(PrintedReport report) => Lines(report, r => string.Join(" | ", r.Words.Concat(r.Cells)) + " |" + new string('|', Residue(r)));

    public static Page MarkdownRows(PrintedReport report) => Lines(report, r => "| " + string.Join(" | ", r.Words.Concat(r.Cells)) + " |" + (r.Words is ["信息内容", ..] ? "\n|---|---|" : ""));

    /// <summary>Every column of the widest row: labels that span columns leave empty cells before the figures.</summary>
    public static Page MarkdownGrid(PrintedReport report) => Lines(report, r =>
        "| " + string.Join(" | ", r.Words.Concat(Enumerable.Repeat("", r.Cells.Length == 7 ? 3 - r.Words.Length : 0)).Concat(r.Cells)) + " |");

    public static Page BrokenPipes(PrintedReport report) => Lines(report, r => string.Join(" |\n", r.Words.Concat(r.Cells)) + " | " + new string('|', Residue(r)));

    public static Page Tabs(PrintedReport report) => Lines(report, r => string.Join('\t', r.Words.Concat(r.Cells)));

    public static Page CellsOnLines(PrintedReport report) => Lines(report, r => string.Join("\n\n", r.Words.Concat(r.Cells.Where(c => c.Length > 0))));

    public static Page Spaced(PrintedReport report) => Lines(report, r => string.Join("  ", r.Words.Concat(r.Cells.Where(c => c.Length > 0))));

    public static Page Glued(PrintedReport report) => Lines(report, r => string.Concat(r.Words.Concat(r.Cells)));

    public static Page Collapsed(PrintedReport report) => Text(Lines(report, r => string.Concat(r.Words.Concat(r.Cells))).Text.Text.Replace("\n", "", StringComparison.Ordinal));

    public static Page Grids(PrintedReport report)
    {
        var text = new StringBuilder();
        var grids = ImmutableArray.CreateBuilder<Grid>();
        foreach (var (heading, rows) in report.Parts())
        {
            text.Append(heading).Append('\n').Append(Prose);
            var start = text.Length;
            var grid = ImmutableArray.CreateBuilder<ImmutableArray<GridCell>>();
            foreach (var row in rows)
            {
                var cells = ImmutableArray.CreateBuilder<GridCell>();
                foreach (var cell in row.Words.Concat(row.Cells))
                {
                    cells.Add(new GridCell(new TextSpan(text.Length, cell.Length), 1, 1));
                    text.Append(cell).Append('\t');
                }
                text.Append('\n');
                grid.Add(cells.ToImmutable());
            }
            if (rows.Count > 0)
                grids.Add(new Grid(TextSpan.FromBounds(start, text.Length), grid.ToImmutable()));
        }
        return Text(text.ToString()) with { Grids = grids.ToImmutable() };
    }

    public static Page Text(string text) => new(MappedText.Whole(new SourceText("a.txt", text)), []);

    static Page Lines(PrintedReport report, Func<PrintedRow, string> line) => Text(string.Concat(
        report.Parts().Select(p => p.Heading + "\n" + Prose + string.Concat(p.Rows.Select(r => line(r) + "\n")))));

    static int Residue(PrintedRow row) => row.Words.Length == 0 ? 0 : Math.Max(0, 3 - row.Words.Length);
}
