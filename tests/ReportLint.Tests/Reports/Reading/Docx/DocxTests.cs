using System.IO.Compression;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Reports.Reading;
using Xunit;
using static ReportLint.Tests.Reports.Reading.Docx.WordDocument;

namespace ReportLint.Tests.Reports.Reading.Docx;

public class DocxTests
{
    [Fact]
    public void A_paragraph_is_a_line_and_the_cells_of_a_row_are_parted_by_tabs()
    {
        var report = Read(Paragraph("某县2022年政府信息公开工作年度报告") + Paragraph("一、总体情况")
            + Table(Row(Cell("甲"), Cell("1", Paragraph("2"))), Row(Cell("\u3000"), Cell(""))) + Paragraph("完"));
        Assert.Equal("某县2022年政府信息公开工作年度报告\n一、总体情况\n甲\t1 2\n\u3000\t\n完\n", report.Source.Content);
        Assert.Equal("1 一 总体情况 2:1", ReadReports.Describe(report.Sections));
    }

    [Fact]
    public void Merged_cells_are_read_as_one_with_its_spans()
    {
        var report = Read(Paragraph("一、总体情况") + Paragraph("二、主动公开政府信息情况") + Table(
            Row(Cell("第二十条第（一）项", span: 4)),
            Row(Cell("信息内容"), Cell("本年制发件数"), Cell("本年废止件数"), Cell("现行有效件数")),
            Row(Cell("规章"), Cell("0"), Cell("0"), Cell("\u3000")),
            Row(Cell("行政规范性文件"), Cell("3"), Cell("1"), Cell("12"))));
        var table = Assert.Single(report.Tables);
        Assert.Equal("规范性文件", table.Form.Id);
        Assert.Equal(["0", "0", "", "3", "1", "12"], table.Cells.Select(c => c.Raw));
        Assert.IsType<CellValue.Blank>(table.Cells.ElementAt(2).Value);
    }

    [Fact]
    public void Text_moved_away_and_drawings_for_old_readers_do_not_come_twice()
    {
        var report = Read("<w:p><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:r><w:t>一、总体情况</w:t></w:r></w:p>"
            + "<mc:AlternateContent><mc:Choice>" + Paragraph("政府信息公开") + "</mc:Choice><mc:Fallback>" + Paragraph("政府信息公开") + "</mc:Fallback></mc:AlternateContent>");
        Assert.Equal("一、总体情况\n政府信息公开\n", report.Source.Content);
    }

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document xmlns:w=\"x\">&b;</w:document>")]
    [InlineData("<w:document xmlns:w=\"x\"><w:body><w:p>")]
    [InlineData("not XML")]
    public void A_document_that_is_broken_or_hostile_is_refused(string xml) => CheckRefused(Zip("word/document.xml", xml));

    [Fact]
    public void A_zip_without_a_document_is_refused() => CheckRefused(Zip("xl/workbook.xml", "<a/>"));

    [Fact]
    public void A_zip_that_is_cut_off_is_refused() => CheckRefused(Zip("word/document.xml", "<a/>")[..40]);

    [Fact]
    public void A_document_that_unpacks_without_end_is_refused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = new StreamWriter(zip.CreateEntry("word/document.xml").Open()))
        {
            part.Write("<w:document xmlns:w=\"x\"><w:body>");
            var blanks = new string(' ', 1_000_000);
            for (var i = 0; i < 70; i++)
                part.Write(blanks);
            part.Write("</w:body></w:document>");
        }
        CheckRefused(stream.ToArray(), "RL0215");
    }

    [Fact]
    public void Tables_nested_without_end_do_no_harm()
    {
        const int Depth = 5_000;
        var nested = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", Depth)) + Paragraph("一、总体情况：政府信息公开")
            + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", Depth));
        var result = ReportReader.Read("a.docx", Of(nested), ReadReports.Forms);
        Assert.Single(result.Report!.Sections);
        Assert.Equal(["RL0217", "RL0218"], result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Id));
    }

    static Report Read(string body) => ReadReports.Read("a.docx", Of(body));

    static void CheckRefused(byte[] bytes, string id = "RL0206")
    {
        var result = ReportReader.Read("a.docx", bytes, ReadReports.Forms);
        Assert.Null(result.Report);
        Assert.Equal(id, Assert.Single(result.Diagnostics).Id);
    }
}
