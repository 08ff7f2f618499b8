using System.Text;
using ReportLint.Reports.Reading;
using Xunit;

namespace ReportLint.Tests.Reports.Reading.Tables;

/// <summary>Which rows and columns count as printed under another name than the form's, and which do not.</summary>
public class RenamedLinesTests
{
    [Theory]
    [InlineData("本年制发件数", "本年制发数量", "本年制发件数=本年制发数量")]
    [InlineData("| 行政规范性文件", "| 规范性文件", "行政规范性文件=规范性文件")]
    [InlineData("本年废止件数", "本年废止数", "本年废止件数=本年废止数")]
    [InlineData("1.属于国家秘密", "1.涉及国家秘密", "国家秘密=涉及国家秘密")]
    [InlineData("社会公益组织", "社会公益团体组织", "社会公益组织=社会公益团体组织")]
    [InlineData("2.其他法律行政法规禁止公开", "2.其他法律行政止公开", "法律禁止=其他法律行政止公开")]
    [InlineData("四、结转下年度继续办理", "四、结转至下年度办理", "结转下年=结转至下年度办理")]
    [InlineData("未经复议直接起诉", "未经行政复议直接起诉", "直接起诉=未经行政复议直接起诉")]
    public void Another_name_is_told_with_the_line_it_stands_for(string name, string printed, string expected) =>
        Assert.Equal(expected, string.Join('；', Renamed(name, printed)));

    [Theory]
    [InlineData("现行有效件数", "现行有效件")]
    [InlineData("现行有效件数", "现行有效")]
    [InlineData("本年制发件数 | 本年废止件数", "本年 | 本年")]
    [InlineData("商业企业", "商业 企业")]
    [InlineData("社会公益组织", "社会公益<br>组织")]
    [InlineData("结果维持", "结果")]
    [InlineData("3.危及“三安全一稳定”", "3.危及三安全一稳定")]
    [InlineData("2.其他法律行政法规禁止公开", "2、其他法律、行政法规禁止公开")]
    [InlineData("| 规章 |", "| 规章（设区的市、自治州人民政府填报） |")]
    [InlineData("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "(二)部分公开")]
    [InlineData("1.信访举报投诉类申请", "1.信訪舉報投訴類申請")]
    [InlineData("自然人", "自然人 ")]
    public void What_is_cut_off_or_written_with_other_signs_is_no_other_name(string name, string printed) =>
        Assert.Empty(Renamed(name, printed));

    static IEnumerable<string> Renamed(string name, string printed)
    {
        var page = File.ReadAllText(Repository.PathTo("tests/ReportLint.Tests/Reports/Reading/Tables/renamed.md"));
        Assert.Contains(name, page, StringComparison.Ordinal);
        var report = ReportReader.Read("renamed.md", Encoding.UTF8.GetBytes(page.Replace(name, printed, StringComparison.Ordinal)), ReadReports.Forms).Report!;
        Assert.Equal(3, report.Tables.Length);
        Assert.All(report.Tables, t => Assert.True(t.Grade <= ReportLint.Reports.Grade.B));
        return report.Tables.SelectMany(t => t.Renamed).Select(r => $"{r.Line.Name}={r.Printed}");
    }
}
