using System.Globalization;
using ReportLint.Reports.Forms;

namespace ReportLint.Tests.Reports.Reading.Tables;

/// <summary>A row as a report prints it: its words, then its cells. A table whose rows stand beside one another has no words before its cells.</summary>
sealed record PrintedRow(string[] Words, string[] Cells);

/// <summary>The tables of a form filled at random, to be printed in any layout and read back.</summary>
sealed class PrintedReport
{
    readonly Random random;
    readonly double blanks;
    readonly Dictionary<(string Table, string Row, string Column), string> cells = [];

    /// <param name="blanks">The share of cells left blank.</param>
    public PrintedReport(Form form, int seed, double blanks = 0)
    {
        Form = form;
        random = new Random(seed);
        this.blanks = blanks;
        foreach (var table in form.Tables)
            Fill(table);
    }

    public Form Form { get; }

    public string this[string table, string row, string column] => cells[(table, row, column)];

    /// <summary>The six parts with their headings, the tables as rows between them.</summary>
    public IEnumerable<(string? Heading, IReadOnlyList<PrintedRow> Rows)> Parts()
    {
        foreach (var part in Form.Parts)
        {
            var rows = Form.Tables.Where(t => t.Part == part.Number).SelectMany(Rows).ToList();
            yield return ($"{"一二三四五六"[part.Number - 1]}、{part.Title}", rows);
        }
    }

    public IReadOnlyList<PrintedRow> Rows(FormTable table) => table.IsSideBySide ? [.. SideBySide(table)]
        : table.ColumnTree.Any(c => !c.HasCells) ? [.. Nested(table)] : [.. Plain(table)];

    IEnumerable<PrintedRow> Plain(FormTable table)
    {
        yield return new PrintedRow([table.Captions[0]], []);
        yield return new PrintedRow(["信息内容", .. table.Columns.Select(c => c.Label)], []);
        foreach (var row in table.Rows)
            yield return new PrintedRow([row.Label], Cells(table, row));
    }

    IEnumerable<PrintedRow> Nested(FormTable table)
    {
        yield return new PrintedRow([.. table.Captions], []);
        yield return new PrintedRow([.. table.ColumnTree.Select(c => c.Label)], []);
        yield return new PrintedRow([.. table.ColumnTree.SelectMany(c => c.Members).Select(c => c.Label)], []);
        foreach (var row in table.RowTree)
        {
            foreach (var printed in Nested(table, row, []))
                yield return printed;
        }
    }

    IEnumerable<PrintedRow> Nested(FormTable table, FormLine line, string[] before)
    {
        if (line.HasCells)
        {
            yield return new PrintedRow([.. before, line.Label], Cells(table, line));
            yield break;
        }
        before = [.. before, line.Label];
        foreach (var member in line.Members)
        {
            foreach (var printed in Nested(table, member, before))
                yield return printed;
            before = [];
        }
    }

    IEnumerable<PrintedRow> SideBySide(FormTable table)
    {
        string[] columns = [.. table.Columns.Select(c => c.Label)];
        yield return new PrintedRow([.. table.RowTree.Select(r => r.Label)], []);
        yield return new PrintedRow([.. columns, .. table.RowTree.SelectMany(r => r.Members).Select(r => r.Label)], []);
        yield return new PrintedRow([.. columns, .. columns], []);
        yield return new PrintedRow([], [.. table.Rows.SelectMany(r => Cells(table, r))]);
    }

    string[] Cells(FormTable table, FormLine row) => [.. table.Columns.Select(c => cells[(table.Id, row.Name, c.Name)])];

    void Fill(FormTable table)
    {
        foreach (var row in table.Rows)
        {
            var figures = table.Columns.Select(c => c.IsTotal ? 0 : Figure(c.Kind)).ToArray();
            for (var i = 0; i < figures.Length; i++)
            {
                var value = table.Columns[i].IsTotal ? figures.Sum() : figures[i];
                cells[(table.Id, row.Name, table.Columns[i].Name)] = random.NextDouble() < blanks ? "" : value.ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    decimal Figure(FigureKind kind)
    {
        var size = random.Next(10) switch { < 5 => 0, < 8 => random.Next(10), < 9 => random.Next(1000), _ => random.Next(20_000_000) };
        return kind switch
        {
            FigureKind.SignedCount when random.Next(3) == 0 => -size,
            FigureKind.Amount => size / 100m,
            _ => size,
        };
    }
}
