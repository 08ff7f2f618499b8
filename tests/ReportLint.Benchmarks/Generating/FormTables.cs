using System.Collections.Immutable;
using System.Globalization;
using ReportLint.Reports.Forms;

namespace ReportLint.Benchmarks.Generating;

/// <summary>The tables of a form as pages print them, with every label taken from the form.</summary>
static class FormTables
{
    /// <summary>The tables of one part, one below another in a single grid, each below its caption.</summary>
    public static void WriteStacked(Tags tags, IReadOnlyList<FormTable> tables, SplitMix random)
    {
        var width = tables.Max(t => t.Columns.Length) + 1;
        tags.OpenTable();
        foreach (var table in tables)
        {
            tags.OpenRow();
            tags.Cell(table.Captions[0], columns: width);
            tags.CloseRow();
            WriteLine(tags, "信息内容", table.Columns.Select(c => c.Label), width);
            foreach (var row in table.Rows)
                WriteLine(tags, row.Label, DisclosureFigures.Draw(table, row, random), width);
        }
        tags.CloseTable();
    }

    /// <summary>A table with a tree of rows and a tree of columns.</summary>
    public static void WriteCrossed(Tags tags, FormTable table, int[,] figures)
    {
        var (stubs, headers) = (Depth(table.RowTree), Depth(table.ColumnTree));
        tags.OpenTable();
        tags.OpenRow();
        tags.Cell(table.Captions[0], headers + 1, stubs);
        tags.Cell(table.Captions[1], columns: table.Columns.Length);
        tags.CloseRow();
        WriteColumns(tags, table.ColumnTree, headers);
        foreach (var line in table.RowTree)
            WriteRows(tags, line, stubs, figures, opensRow: true);
        tags.CloseTable();
    }

    /// <summary>A table that prints its rows beside one another: headers above, one line of figures below.</summary>
    public static void WriteSideBySide(Tags tags, FormTable table, int[,] figures)
    {
        var headers = Depth(table.RowTree);
        tags.OpenTable();
        IReadOnlyList<FormLine> level = table.RowTree;
        for (var left = headers; left > 0; left--)
        {
            tags.OpenRow();
            foreach (var line in level)
                tags.Cell(line.Label, line.HasCells ? left : 1, Leaves(line) * table.Columns.Length);
            tags.CloseRow();
            level = [.. level.SelectMany(l => l.Members)];
        }
        tags.OpenRow();
        foreach (var label in table.Rows.SelectMany(_ => table.Columns).Select(c => Broken(c.Label)))
            tags.Cell(label);
        tags.CloseRow();
        tags.OpenRow();
        foreach (var figure in figures)
            tags.Cell(Print(figure));
        tags.CloseRow();
        tags.CloseTable();
    }

    static void WriteLine(Tags tags, string label, IEnumerable<string> cells, int width)
    {
        ImmutableArray<string> all = [label, .. cells];
        tags.OpenRow();
        for (var i = 0; i < all.Length; i++)
            tags.Cell(all[i], columns: i == all.Length - 1 ? width - i : 1);
        tags.CloseRow();
    }

    static void WriteColumns(Tags tags, IReadOnlyList<FormLine> level, int left)
    {
        if (left == 0)
            return;
        tags.OpenRow();
        foreach (var line in level)
            tags.Cell(line.HasCells ? Broken(line.Label) : line.Label, line.HasCells ? left : 1, Leaves(line));
        tags.CloseRow();
        WriteColumns(tags, [.. level.SelectMany(l => l.Members)], left - 1);
    }

    /// <summary>A group's label spans its rows, so it opens the row that its first member completes.</summary>
    static void WriteRows(Tags tags, FormLine line, int stubs, int[,] figures, bool opensRow)
    {
        if (opensRow)
            tags.OpenRow();
        tags.Cell(line.Label, Leaves(line), line.HasCells ? stubs : 1);
        for (var m = 0; m < line.Members.Length; m++)
            WriteRows(tags, line.Members[m], stubs - 1, figures, opensRow: m > 0);
        if (!line.HasCells)
            return;
        for (var c = 0; c < figures.GetLength(1); c++)
            tags.Cell(Print(figures[line.Index, c]));
        tags.CloseRow();
    }

    static int Depth(IReadOnlyList<FormLine> lines) => lines.Count == 0 ? 0 : 1 + lines.Max(l => Depth(l.Members));

    static int Leaves(FormLine line) => line.HasCells ? 1 : line.Members.Sum(Leaves);

    /// <summary>Narrow columns break their labels, as word processors do.</summary>
    static string Broken(string label) => label.Length == 4 ? label[..2] + "<br/>" + label[2..] : label;

    static string Print(int figure) => figure.ToString(CultureInfo.InvariantCulture);
}
