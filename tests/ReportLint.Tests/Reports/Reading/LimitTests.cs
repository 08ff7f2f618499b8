using System.Text;
using ReportLint.Reports.Reading;
using Xunit;

namespace ReportLint.Tests.Reports.Reading;

/// <summary>What a file may have of anything; one that has more is told so, at the place where it begins to.</summary>
public class LimitTests
{
    const string Page = "<h1>2020年某县政府信息公开工作年度报告</h1>\n<p>一、总体情况</p>\n";

    [Fact]
    public void A_text_longer_than_it_may_be_is_not_read()
    {
        var bytes = Encoding.UTF8.GetBytes("一、总体情况\n政府信息公开");
        CheckSays(bytes, "a.txt", new ReadingLimits { Characters = 12 }, "RL0215", 1, 1);
        Assert.NotNull(ReportReader.Read("a.txt", bytes, ReadReports.Forms, new ReadingLimits { Characters = 13 }).Report);
    }

    [Fact]
    public void A_table_with_more_cells_than_it_may_have_is_read_up_to_them()
    {
        var report = CheckSays($"{Page}<table>\n<tr><td>甲<td>乙\n<tr><td>丙<td>丁\n</table><p>六、其他</p>", new ReadingLimits { Cells = 3 }, "RL0216", 5, 10);
        Assert.Contains("丙\t丁", report!.Prose.Text, StringComparison.Ordinal);
        Assert.Equal(2, report.Sections.Length);
    }

    [Fact]
    public void Elements_nested_deeper_than_they_may_be_are_read_and_said_once()
    {
        var report = CheckSays($"{Page}<div><b>\n<i><u>文</u></i></b></div><div><b><i>", new ReadingLimits { Nesting = 2 }, "RL0217", 4, 1);
        Assert.Contains("文", report!.Prose.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>")]
    [InlineData("<br>")]
    [InlineData("<li>一")]
    [InlineData("<path/>")]
    [InlineData("<img src=a>")]
    [InlineData("<div></div>")]
    [InlineData("<script><div></script>")]
    public void What_needs_no_end_tag_does_not_nest(string piece) =>
        Assert.Empty(Read(Encoding.UTF8.GetBytes(Page + string.Concat(Enumerable.Repeat(piece, 2000))), "a.html", ReadingLimits.Default).Diagnostics);

    [Fact]
    public void Tables_within_tables_within_tables_are_read_as_text_from_some_depth_on() =>
        CheckSays(Page + string.Concat(Enumerable.Repeat("<table><tr><td>\n", 40)) + "文", ReadingLimits.Default, "RL0218", 35, 1);

    [Fact]
    public void A_file_cut_off_inside_a_character_says_so() =>
        CheckSays(Encoding.UTF8.GetBytes("一、总体情况\n政府信息公开工作年度报告")[..^1], "a.txt", ReadingLimits.Default, "RL0214", 2, 12);

    [Fact]
    public void Reading_stops_when_it_is_told_to() =>
        Assert.Throws<OperationCanceledException>(() =>
            ReportReader.Read("a.txt", Encoding.UTF8.GetBytes("一、总体情况"), ReadReports.Forms, stop: new CancellationToken(true)));

    static ReportLint.Reports.Report? CheckSays(string page, ReadingLimits limits, string id, int line, int column) =>
        CheckSays(Encoding.UTF8.GetBytes(page), "a.html", limits, id, line, column);

    static ReportLint.Reports.Report? CheckSays(byte[] bytes, string path, ReadingLimits limits, string id, int line, int column)
    {
        var result = Read(bytes, path, limits);
        var said = Assert.Single(result.Diagnostics);
        Assert.Equal((id, line, column), (said.Id, said.Location!.Start.Line, said.Location.Start.Column));
        return result.Report;
    }

    static ReadResult Read(byte[] bytes, string path, ReadingLimits limits) => ReportReader.Read(path, bytes, ReadReports.Forms, limits);
}
