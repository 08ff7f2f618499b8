using System.Diagnostics;
using ReportLint.Reports;
using ReportLint.Reports.Reading;
using Xunit;

namespace ReportLint.Tests.Reports.Reading.Tables;

/// <summary>Captures with the damage met in the wild, each beside the cells read from it.</summary>
public class CaptureTests
{
    const string Clause = "二、主动公开政府信息情况\n第二十条第（一）项\n信息内容本年新制作数量本年新公开数量对外公开总数量\n";

    [Fact]
    public void Glued_digits_are_every_way_of_sharing_them_out() => Check(Clause + "规章000\n规范性文件8062133\n", "规范性文件",
        """
        规章: 0 0 0
        规范性文件: ?8,80,806,8062,80621 ?0,1,2,3,6,13,21,62,213,621,6213 ?3,33,133,2133,62133
        """);

    [Fact]
    public void Signs_units_separators_and_full_width_digits_are_figures() => Check(
        "第二十条第（五）项 |\n信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n行政许可 | 1,234 | －１２ | ３件 |\n其他对外管理服务事项 | 二十 | +4 | 阎良区公务用车10辆 |\n", "行政许可",
        """
        行政许可: 1234 -12 3件
        其他对外管理服务事项: 20 4 words
        """);

    [Fact]
    public void Placeholders_and_blanks_are_told_apart() => Check(
        "| 第二十条第（一）项 | | | |\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n|---|---|---|---|\n| 规章 | / | — | 无 |\n| 行政规范性文件 | 3 | | 不适用 |\n", "规范性文件",
        """
        规章: placeholder placeholder placeholder
        行政规范性文件: 3 blank placeholder
        """);

    [Fact]
    public void Misprinted_labels_are_recognised_and_not_taken_for_others() => Check(
        "第二十条第（五）项\t\t\t\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t1\t2\t3\n其它对外管理服务事项\t4\t5\t6\n", "行政许可",
        """
        行政许可: 1 2 3
        其他对外管理服务事项: 4 5 6
        """);

    [Fact]
    public void Lost_blanks_leave_the_places_of_figures_open() => Check(Clause + "规章\n\n5\n\n规范性文件\n\n20\n\n4\n\n4\n", "规范性文件",
        """
        规章: ?5_ ?5_ ?5_
        规范性文件: 20 4 4
        """);

    [Fact]
    public void Prose_about_the_same_matters_is_no_table()
    {
        var page = Print.Text("二、主动公开政府信息情况\n全年办理行政许可39件，行政处罚 12 件，行政强制 0 件，规章 0 件，规范性文件 3 件。收到重复申请 2 件，予以公开 5 件，部分公开 1 件。");
        Assert.Empty(Read(page).Tables);
    }

    [Theory]
    [InlineData("0 ")]
    [InlineData("规章 0 ")]
    [InlineData("| ")]
    [InlineData("|\n")]
    [InlineData("第二十条第（一）项 规章 ")]
    [InlineData("规章\t")]
    [InlineData("规章\n1\n")]
    [InlineData("申请人情况自然人总计（七）总计1")]
    [InlineData("行政复议 未经复议直接起诉 复议后起诉 总计 总计 1")]
    [InlineData("(1.")]
    public void Time_grows_with_the_length_of_hostile_text_and_no_faster(string unit)
    {
        Read(Print.Text(Repeat(unit, 10_000)));
        var small = Time(Repeat(unit, 50_000));
        var large = Time(Repeat(unit, 400_000));
        Assert.True(large < TimeSpan.FromMilliseconds((small.TotalMilliseconds * 40) + 1500), $"{small} for 50 000 characters, {large} for 400 000");
    }

    static TimeSpan Time(string text)
    {
        var watch = Stopwatch.StartNew();
        Read(Print.Text(text));
        return watch.Elapsed;
    }

    static string Repeat(string unit, int length) => Clause + string.Concat(Enumerable.Repeat(unit, length / unit.Length));

    static void Check(string capture, string table, string expected) =>
        Assert.Equal(expected, Describe(Assert.Single(Read(Print.Text(capture)).Tables, t => t.Form.Id == table)));

    static TablesRead Read(Page page) => TableReader.Read(page, FoldedText.Of(page.Text, ReadReports.Forms.Script), ReadReports.Forms);

    static string Describe(Table table) => string.Join('\n', table.Form.Rows.Select(row =>
        $"{row}: {string.Join(' ', table.Form.Columns.Select(column => Describe(table[row, column]?.Value)))}"));

    static string Describe(CellValue? value) => value switch
    {
        null => "absent",
        CellValue.Number number => System.FormattableString.Invariant($"{number.Value}{number.Unit}"),
        CellValue.Unreadable unreadable => "?" + string.Join(',', unreadable.Candidates) + (unreadable.MayBeBlank ? "_" : ""),
        CellValue.Words => "words",
        _ => value.GetType().Name.ToLowerInvariant(),
    };
}
