using ReportLint.Reports;
using ReportLint.Reports.Forms;
using Xunit;
using static ReportLint.Tests.Reports.Reading.Docx.WordDocument;

namespace ReportLint.Tests.Reports.Reading.Docx;

/// <summary>Whole forms as Word documents, blank and filled in.</summary>
public class FormDocumentTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void A_blank_form_has_every_cell_blank(string form) =>
        Check(form, (_, _, _) => "\u3000", cell => Assert.IsType<CellValue.Blank>(cell.Value));

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void A_filled_form_is_read_cell_by_cell(string form) =>
        Check(form, Figure, cell => Assert.Equal(Figure(TableOf(form, cell), cell.Row, cell.Column), cell.Raw));

    static string Figure(FormTable table, FormLine row, FormLine column) => $"{table.Part * 1000 + row.Index * 10 + column.Index}";

    static FormTable TableOf(string form, Cell cell) =>
        FormOf(form).Tables.First(t => t.Rows.Contains(cell.Row) && t.Columns.Contains(cell.Column));

    static Form FormOf(string id) => ReadReports.Forms.Form(id)!;

    static void Check(string id, Func<FormTable, FormLine, FormLine, string> fill, Action<Cell> check)
    {
        var form = FormOf(id);
        var body = string.Concat(form.Parts.Select(p => Paragraph($"{"零一二三四五六"[p.Number]}、{p.Title}")
            + string.Concat(form.Tables.Where(t => t.Part == p.Number).Select(t => Print(t, fill)))));
        var report = ReadReports.Read("form.docx", Of(body));
        Assert.Equal(form.Tables.Select(t => t.Id), report.Tables.Select(t => t.Form.Id));
        foreach (var table in report.Tables)
        {
            Assert.Equal(form.Id, table.Form.Form);
            Assert.Equal(table.Form.Rows.Length * table.Form.Columns.Length, table.Cells.Count());
            Assert.All(table.Cells, check);
        }
    }

    static string Print(FormTable table, Func<FormTable, FormLine, FormLine, string> fill) => table.IsSideBySide
        ? Table(
            Row([.. table.Rows.Select(r => Cell(r.Label, span: table.Columns.Length))]),
            Row([.. table.Rows.SelectMany(_ => table.Columns.Select(c => Cell(c.Label)))]),
            Row([.. table.Rows.SelectMany(r => table.Columns.Select(c => Cell(fill(table, r, c))))]))
        : Table([
            Row([.. table.Captions.Take(1).Select(c => Cell(c, span: table.Columns.Length + 1))]),
            Row([Cell(""), .. table.Columns.Select(c => Cell(c.Label))]),
            .. table.Rows.Select(r => Row([Cell(r.Label), .. table.Columns.Select(c => Cell(fill(table, r, c)))])),
        ]);
}
