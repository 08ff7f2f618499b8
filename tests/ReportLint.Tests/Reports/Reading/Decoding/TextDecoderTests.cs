using System.Text;
using ReportLint.Reports.Reading;
using Xunit;

namespace ReportLint.Tests.Reports.Reading.Decoding;

public class TextDecoderTests
{
    const string Simplified = "2020年某区政府信息公开工作年度报告\r\n来源:某区人民政府\n一、总体情况\n全年收到申请5件，答复6件。";

    const string Traditional = "二、主動公開政府信息情況\n本年度報告中所列數據的統計期限自2012年1月1日起。";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", "utf-8", false)]
    [InlineData("utf-8", "utf-8", true)]
    [InlineData("utf-16", "utf-16le", false)]
    [InlineData("utf-16", "utf-16le", true)]
    [InlineData("utf-16BE", "utf-16be", false)]
    [InlineData("utf-16BE", "utf-16be", true)]
    [InlineData("gb18030", "gb18030", false)]
    [InlineData("gb18030", "gb18030", true)]
    [InlineData("gbk", "gb18030", false)]
    public void Text_is_decoded_without_being_told_how(string written, string read, bool withMark) => Check(Simplified, written, read, withMark);

    [Fact]
    public void Traditional_text_in_Big5_is_told_from_simplified_text_in_GBK() => Check(Traditional, "big5", "big5", withMark: false);

    [Theory]
    [InlineData("gb2312", "gbk", "gb18030")]
    [InlineData("GBK", "gbk", "gb18030")]
    [InlineData("big5", "big5", "big5")]
    [InlineData("gb2312", "utf-8", "utf-8")]
    public void A_page_saved_in_another_encoding_than_it_declares_is_read_as_it_is(string declared, string written, string read)
    {
        var report = written == "big5" ? "2012年度政府信息公開年度報告" : "2020年度政府信息公开工作年度报告";
        Check($"<html><head><meta http-equiv=Content-Type content=\"text/html; charset={declared}\"></head><body>{report}</body></html>", written, read, withMark: false);
    }

    [Fact]
    public void Bytes_that_are_no_text_name_the_first_wrong_one()
    {
        var bytes = Encoding.UTF8.GetBytes(Simplified);
        var offset = Encoding.UTF8.GetByteCount(Simplified[..6]);
        bytes[offset] = 0xFF;
        var result = ReportReader.Read("a.txt", bytes, ReadReports.Forms);
        Assert.Null(result.Report);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("RL0201", diagnostic.Id);
        Assert.Contains($" {offset} ", diagnostic.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_cut_off_inside_its_last_character_loses_that_one_alone()
    {
        var bytes = Encoding.UTF8.GetBytes(Simplified + "件");
        Assert.Equal(Simplified, ReadReports.Read("a.txt", bytes[..^1]).Source.Content);
    }

    [Theory]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "RL0205")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "RL0204")]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 }, "RL0203")]
    [InlineData(new byte[] { }, "RL0202")]
    [InlineData(new byte[] { 0x20, 0x0A, 0x20 }, "RL0202")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "RL0202")]
    public void What_is_no_text_is_called_by_its_name(byte[] bytes, string id)
    {
        var result = ReportReader.Read("a.txt", bytes, ReadReports.Forms);
        Assert.Null(result.Report);
        Assert.Equal(id, Assert.Single(result.Diagnostics).Id);
    }

    static void Check(string text, string written, string read, bool withMark)
    {
        var encoding = Encoding.GetEncoding(written);
        byte[] bytes = [.. withMark ? encoding.GetPreamble().Length > 0 ? encoding.GetPreamble() : [0x84, 0x31, 0x95, 0x33] : [], .. encoding.GetBytes(text)];
        var source = ReadReports.Read("a.txt", bytes).Source;
        Assert.Equal(text, source.Content);
        Assert.Equal(read, source.Encoding);
    }
}
