using System.Text.RegularExpressions;
using Xunit;

namespace ReportLint.Tests;

/// <summary>Years, forms, labels and words of the domain are data in rules/, never in the program.</summary>
public partial class DomainWordsTests
{
    /// <summary>Where words for people stand: the language's keywords, messages, and what outputs print.</summary>
    static readonly Regex MayHoldWords = new(@"(Diagnostics|Messages|Keywords|Wording)\.cs$|/Output/|/ReportLint\.Cli/");

    static readonly string[] Words =
        ["申请", "公开", "复议", "诉讼", "年度报告", "条例", "人民政府", "管委会", "规范性文件", "行政", "结转", "统计期限", "信息处理费"];

    [Fact]
    public void No_word_of_the_domain_stands_in_a_string_of_the_program()
    {
        var wrong =
            from file in Repository.Files("src", "*.cs")
            where !MayHoldWords.IsMatch(Repository.Relative(file))
            from literal in Literals().Matches(WithoutComments(File.ReadAllText(file))).Select(m => m.Value)
            where Words.Any(literal.Contains) || FiscalYear().IsMatch(literal)
            select $"{Repository.Relative(file)}: {literal}";
        Assert.Empty(wrong);
    }

    static string WithoutComments(string code) => Comment().Replace(code, "");

    [GeneratedRegex("""\$?@?"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)'""")]
    private static partial Regex Literals();

    [GeneratedRegex(@"^\s*//.*$|\s//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![0-9])20(0[89]|1[0-9]|2[0-9])(?![0-9])")]
    private static partial Regex FiscalYear();
}
