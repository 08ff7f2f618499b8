using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>Why a report beside another cannot be told.</summary>
static class SeriesReasons
{
    public static LocalizedText NotFiled { get; } = new("没有读到单位或年度，认不出是哪一份报告", "without a body and a year it cannot be told which report this is");

    public static LocalizedText Doubtful { get; } = new("报告与路径或名单说法不一，分不清是哪一份", "the report and its path or the list disagree on which report it is");

    public static LocalizedText DoubtfulOther(string path) =>
        new($"{path} 与路径或名单说法不一，分不清是哪一份", $"{path} and its path or the list disagree on which report it is");

    public static LocalizedText NotListed { get; } = new("单位名单里没有这个单位，或没有给出名单", "no list of bodies names this body");

    public static LocalizedText NoParent { get; } = new("名单里没有写它的上级", "the list names no parent of this body");

    public static LocalizedText NoReport(string body, int year) => new($"没有给出“{body}”{year} 年度的报告", $"no report of '{body}' for {year} was given");

    public static LocalizedText TwoReports(string body, int year, string first, string second) => new(
        $"“{body}”{year} 年度有两份不同的报告：{first}、{second}，分不清以哪份为准",
        $"there are two different reports of '{body}' for {year}, {first} and {second}, and which one holds cannot be told");

    public static LocalizedText CountsOnce(string first) => new($"与 {first} 是同一份报告，只在那里对照", $"it is the same report as {first} and is compared there");

    public static LocalizedText Alone(int year) => new($"没有给出别的单位 {year} 年度的报告", $"no report of another body for {year} was given");
}
