using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Tests.Captures.Truth;

namespace ReportLint.Tests.Captures.Printing;

/// <summary>Lays a filled table out as its form prints it: headers from the tree of columns, labels from the tree of rows.</summary>
static class TablePrinter
{
    const string Subject = "信息内容";

    public static PrintedTable Print(TrueTable table) =>
        table.Form.IsSideBySide ? SideBySide(table) : Depth(table.Form.RowTree) > 1 ? Tree(table) : Plain(table);

    static PrintedTable Plain(TrueTable table)
    {
        var columns = table.Form.Columns.Length;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<PrintedCell>>();
        rows.Add([new PrintedCell(table.Form.Captions[0], CellRole.Caption, 1, columns + 1)]);
        rows.Add([new PrintedCell(Subject, CellRole.Header), .. table.Form.Columns.Select(c => new PrintedCell(c.Label, CellRole.Header))]);
        foreach (var row in table.Form.Rows)
            rows.Add([new PrintedCell(row.Label, CellRole.Label), .. Figures(table, row)]);
        return new PrintedTable(rows.ToImmutable());
    }

    static PrintedTable Tree(TrueTable table)
    {
        var depth = Depth(table.Form.RowTree);
        var header = Header(table.Form.ColumnTree, Depth(table.Form.ColumnTree));
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<PrintedCell>>();
        rows.Add([
            new PrintedCell(table.Form.Captions[0], CellRole.Caption, header.Length + 1, depth),
            .. table.Form.Captions.Skip(1).Select(c => new PrintedCell(c, CellRole.Caption, 1, table.Form.Columns.Length))]);
        rows.AddRange(header);
        AddRows(table, table.Form.RowTree, depth, [], rows);
        return new PrintedTable(rows.ToImmutable());
    }

    /// <summary>Adds the rows of a subtree; the labels of open groups stand in its first row.</summary>
    static void AddRows(TrueTable table, ImmutableArray<FormLine> lines, int depth, ImmutableArray<PrintedCell> open, ImmutableArray<ImmutableArray<PrintedCell>>.Builder rows)
    {
        foreach (var line in lines)
        {
            if (line.HasCells)
            {
                if (table.Dropped.Contains(line.Index))
                    continue;
                rows.Add([.. open, new PrintedCell(line.Label, CellRole.Label, 1, depth), .. Figures(table, line)]);
                open = [];
            }
            else if (Leaves(line).Count(l => !table.Dropped.Contains(l.Index)) is > 0 and var leaves)
            {
                AddRows(table, line.Members, depth - 1, open.Add(new PrintedCell(line.Label, CellRole.Label, leaves)), rows);
                open = [];
            }
        }
    }

    static PrintedTable SideBySide(TrueTable table)
    {
        var tree = table.Form.RowTree;
        var depth = Depth(tree);
        var columns = table.Form.Columns.Length;
        var rows = Enumerable.Range(0, depth + 1).Select(_ => new List<PrintedCell>()).ToList();
        foreach (var line in tree)
            AddBlock(line, 0);
        List<PrintedCell> figures = [.. table.Form.Rows.SelectMany(r => Figures(table, r))];
        return new PrintedTable([.. rows.Select(r => r.ToImmutableArray()), [.. figures]]);

        void AddBlock(FormLine line, int level)
        {
            rows[level].Add(new PrintedCell(line.Label, CellRole.Header, 1, Leaves(line).Count() * columns));
            foreach (var member in line.Members)
                AddBlock(member, level + 1);
            if (line.HasCells)
                rows[level + 1].AddRange(table.Form.Columns.Select(c => new PrintedCell(c.Label, CellRole.Header, depth - level)));
        }
    }

    static ImmutableArray<ImmutableArray<PrintedCell>> Header(ImmutableArray<FormLine> columns, int depth)
    {
        var rows = Enumerable.Range(0, depth).Select(_ => new List<PrintedCell>()).ToList();
        void Add(FormLine line, int level)
        {
            rows[level].Add(new PrintedCell(line.Label, CellRole.Header, line.HasCells ? depth - level : 1, Leaves(line).Count()));
            foreach (var member in line.Members)
                Add(member, level + 1);
        }
        foreach (var column in columns)
            Add(column, 0);
        return [.. rows.Select(r => r.ToImmutableArray())];
    }

    static IEnumerable<PrintedCell> Figures(TrueTable table, FormLine row) =>
        table.Form.Columns.Select(c => new PrintedCell(table[row, c].Printed, CellRole.Figure));

    static IEnumerable<FormLine> Leaves(FormLine line) => line.HasCells ? [line] : line.Members.SelectMany(Leaves);

    static int Depth(ImmutableArray<FormLine> lines) => 1 + lines.Where(l => !l.HasCells).Select(l => Depth(l.Members)).DefaultIfEmpty().Max();
}
