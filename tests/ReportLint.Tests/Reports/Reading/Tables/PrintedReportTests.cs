using FsCheck;
using FsCheck.Fluent;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading;
using Xunit;

namespace ReportLint.Tests.Reports.Reading.Tables;

/// <summary>Tables printed in every layout are read back: no figure wrong, and none lost that the layout keeps.</summary>
public class PrintedReportTests
{
    public static TheoryData<string, string> KeepingBlanks => Layouts(nameof(Print.Grids), nameof(Print.Pipes), nameof(Print.MarkdownRows), nameof(Print.MarkdownGrid), nameof(Print.BrokenPipes), nameof(Print.Tabs));

    public static TheoryData<string, string> LosingBlanks => Layouts(nameof(Print.CellsOnLines), nameof(Print.Spaced));

    public static TheoryData<string, string> Glued => Layouts(nameof(Print.Glued), nameof(Print.Collapsed));

    [Theory]
    [MemberData(nameof(KeepingBlanks))]
    public void A_layout_that_shows_blanks_gives_every_cell_back(string layout, string form) => CheckAll(form, layout, blanks: 0.3, (printed, read) => read switch
    {
        null => false,
        { Value: CellValue.Blank } => printed.Length == 0,
        _ => IsFigure(read, printed),
    });

    [Theory]
    [MemberData(nameof(LosingBlanks))]
    public void A_layout_that_loses_blanks_gives_full_rows_back(string layout, string form) =>
        CheckAll(form, layout, blanks: 0, (printed, read) => read is not null && IsFigure(read, printed));

    [Theory]
    [MemberData(nameof(LosingBlanks))]
    public void A_layout_that_loses_blanks_gives_no_wrong_figure(string layout, string form) =>
        CheckAll(form, layout, blanks: 0.2, (printed, read) => read?.Value is not CellValue.Number || IsFigure(read, printed));

    [Theory]
    [MemberData(nameof(Glued))]
    public void Glued_digits_give_no_wrong_figure(string layout, string form) =>
        CheckAll(form, layout, blanks: 0, (printed, read) => read?.Value is not CellValue.Number || IsFigure(read, printed));

    [Theory]
    [MemberData(nameof(Glued))]
    public void Of_glued_digits_the_printed_row_is_among_the_readings(string layout, string form) => CheckReports(form, layout, blanks: 0, (report, tables) =>
    {
        var without = from table in tables
                      from line in table.AmbiguousLines
                      where !line.Readings.IsEmpty && !line.Readings.Any(reading => reading.Zip(line.Cells).All(r => r.First == Printed(report, table, r.Second)))
                      select $"{table} {table.Form.Rows[line.Cells[0].Row]}: {table[line.Cells[0].Row, 0]?.Raw}";
        Assert.Equal("", string.Join('\n', without));
        return true;
    });

    static decimal Printed(PrintedReport report, Table table, (int Row, int Column) cell) =>
        Figure(report[table.Form.Id, table.Form.Rows[cell.Row].Name, table.Form.Columns[cell.Column].Name]);

    static bool IsFigure(Cell read, string printed) =>
        printed.Length > 0 && read.Value is CellValue.Number number && number.Value == Figure(printed) && read.Raw == printed;

    static decimal Figure(string printed) => decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture);

    static void CheckAll(string form, string layout, double blanks, Func<string, Cell?, bool> isRight) => CheckReports(form, layout, blanks, (report, tables) =>
    {
        var wrong = from table in report.Form.Tables
                    from row in table.Rows
                    from column in table.Columns
                    let printed = report[table.Id, row.Name, column.Name]
                    let read = Find(tables, table, row, column)
                    where !isRight(printed, read)
                    select $"{table} {row}, {column}: printed '{printed}', read {read}";
        Assert.Equal("", string.Join("\n", wrong.Take(3)));
        return true;
    });

    static void CheckReports(string form, string layout, double blanks, Func<PrintedReport, IReadOnlyList<Table>, bool> isRight) =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var report = new PrintedReport(ReadReports.Forms.Form(form)!, seed, blanks);
            var page = Printer(layout)(report);
            return isRight(report, TableReader.Read(page, FoldedText.Of(page.Text, ReadReports.Forms.Script), ReadReports.Forms).Tables);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    static Cell? Find(IReadOnlyList<Table> tables, FormTable table, FormLine row, FormLine column) =>
        tables.FirstOrDefault(t => t.Form == table)?[row, column];

    static Func<PrintedReport, Page> Printer(string layout) => layout switch
    {
        nameof(Print.Grids) => Print.Grids,
        nameof(Print.Pipes) => Print.Pipes,
        nameof(Print.MarkdownRows) => Print.MarkdownRows,
        nameof(Print.MarkdownGrid) => Print.MarkdownGrid,
        nameof(Print.BrokenPipes) => Print.BrokenPipes,
        nameof(Print.Tabs) => Print.Tabs,
        nameof(Print.CellsOnLines) => Print.CellsOnLines,
        nameof(Print.Spaced) => Print.Spaced,
        nameof(Print.Glued) => Print.Glued,
        _ => Print.Collapsed,
    };

    static TheoryData<string, string> Layouts(params string[] layouts)
    {
        var data = new TheoryData<string, string>();
        foreach (var layout in layouts)
        {
            foreach (var form in ReadReports.Forms.Forms)
                data.Add(layout, form.Id);
        }
        return data;
    }
}
