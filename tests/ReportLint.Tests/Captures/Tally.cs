using System.Globalization;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Tests.Captures.Truth;

namespace ReportLint.Tests.Captures;

/// <summary>Counts how cells were read against what their body entered.</summary>
sealed class Tally(int most)
{
    public int Reports { get; private set; }

    public int Cells { get; private set; }

    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public List<string> Faults { get; } = [];

    public double Share => Cells == 0 ? 100 : 100.0 * Right / Cells;

    public void Fault(string what)
    {
        if (Faults.Count < most)
            Faults.Add(what);
    }

    public void Add(string capture, TrueReport truth, Report read, bool keepsBlanks)
    {
        Reports++;
        foreach (var table in truth.Tables)
            Add(capture, table, read.Table(table.Form.Id), keepsBlanks);
        foreach (var cell in read.Tables.SelectMany(t => t.Cells))
        {
            if (!read.Source.Slice(cell.Span).SequenceEqual(cell.Raw))
                Fault($"{capture}: the place of {cell.Row} {cell.Column} yields “{read.Source.Slice(cell.Span)}”, not “{cell.Raw}”");
        }
        CheckFacts(capture, truth, read);
    }

    void Add(string capture, TrueTable truth, Table? read, bool keepsBlanks)
    {
        if (read is not null && !PrintsTheSame(read.Form, truth.Form))
        {
            Cells += truth.Cells.Length;
            Fault($"{capture}: {truth.Form} read as {read.Form}");
            return;
        }
        foreach (var row in truth.Form.Rows)
        {
            foreach (var column in truth.Form.Columns)
            {
                var cell = read?[row.Index, column.Index];
                var isDropped = truth.Dropped.Contains(row.Index);
                Cells++;
                if (isDropped ? cell is null or { Value: CellValue.Unreadable or CellValue.Blank } : cell is not null && cell.Value == truth[row, column].Value)
                    Right++;
                else if (cell is not null && IsWrong(isDropped ? TrueCell.Blank : truth[row, column], cell, truth, keepsBlanks))
                    AddWrong($"{capture}: {truth.Form} {row}, {column}: entered “{truth[row, column].Printed}”, read {Describe(cell)}; the row was {string.Join('|', truth.Form.Columns.Select(c => truth[row, c].Printed))}");
            }
        }
    }

    /// <summary>Whether two forms print a table alike, so that it cannot be told which of them it is.</summary>
    static bool PrintsTheSame(FormTable one, FormTable other) =>
        one == other || (one.Rows.Select(r => r.Label).SequenceEqual(other.Rows.Select(r => r.Label)) && one.Columns.Select(c => c.Label).SequenceEqual(other.Columns.Select(c => c.Label)));

    /// <summary>A figure nobody entered; what must not happen. A figure said to rest on its row's sum may be wrong where the row errs.</summary>
    static bool IsWrong(TrueCell truth, Cell read, TrueTable table, bool keepsBlanks) => (truth.Value, read.Value) switch
    {
        (CellValue.Number entered, CellValue.Number found) => entered.Value != found.Value && !(read.AssumesRowSum && !table.Balances(read.Row.Index)),
        (_, CellValue.Number) => !(read.AssumesRowSum && !table.Balances(read.Row.Index)),
        (CellValue.Number, CellValue.Blank or CellValue.Placeholder) => true,
        (CellValue.Number entered, CellValue.Unreadable { Candidates: { Length: > 0 } candidates }) => !candidates.Contains(entered.Value) && !(table.HasBlanks(read.Row.Index) && !keepsBlanks),
        _ => false,
    };

    void AddWrong(string what)
    {
        Wrong++;
        Fault(what);
    }

    void CheckFacts(string capture, TrueReport truth, Report read)
    {
        Same("year", truth.Year, read.Facts.Year?.Value);
        Same("issuer", truth.Body.Name, read.Facts.Issuer?.Value);
        Same("published", truth.Published, read.Facts.Published?.Value);
        Same("period", new Period(new DateOnly(truth.Year, 1, 1), new DateOnly(truth.Year, 12, 31)), truth.StatesPeriod ? read.Facts.Period?.Value : null);
        if (!truth.StatesPeriod && read.Facts.Period is { } period)
            Fault($"{capture}: no period was stated, read {period.Value}");
        if (read.Facts.Issuer is not null)
        {
            Same("level", truth.Body.Level, read.Facts.IssuerLevel);
            Same("kind", truth.Body.Kind, read.Facts.IssuerKind);
        }
        var parts = string.Join(' ', read.Sections.Select(s => s.Number));
        var expected = string.Join(' ', truth.Parts.Select(p => p.Number));
        if (parts != expected)
            Fault($"{capture}: parts {parts}, not {expected}");

        void Same<T>(string name, T? expected, object? found)
        {
            if (found is not null && !Equals(expected, found))
                Fault(string.Create(CultureInfo.InvariantCulture, $"{capture}: {name} {expected} read as {found}"));
        }
    }

    static string Describe(Cell cell) => $"{cell.Value} “{cell.Raw}”{(cell.AssumesRowSum ? " by its row's sum" : "")}";
}
