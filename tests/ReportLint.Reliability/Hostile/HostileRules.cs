using System.Text;

namespace ReportLint.Reliability.Hostile;

/// <summary>Rule files of people in a hurry, and of people who mean harm.</summary>
public static class HostileRules
{
    const string Head = "规则 a.r “新收与上年结转之和”\n  级别  错误\n  适用  格式 2019、2021\n  依据  “x”\n";

    const string Examples = "  例 通过 新收 = 5，上年结转 = 1，总计 = 6，结转下年 = 0\n  例 报错 新收 = 5，上年结转 = 1，总计 = 5，结转下年 = 0\n";

    const string Body = "  对    申请 每一列\n  要求  新收 + 上年结转 = 总计 + 结转下年\n" + Examples;

    /// <summary>A rule that the good report breaks.</summary>
    public static byte[] Good => Utf8("规则 good.r “年度应是 2000 年”\n  级别  错误\n  适用  格式 2019、2021\n  依据  “x”\n  要求  年度 = 2000\n  例 通过 年度 = 2000\n  例 报错 年度 = 2020\n");

    public static IEnumerable<HostileFile> All =>
    [
        Rules("ten thousand rules", 10_000, n => Each(n, i => Head.Replace("a.r", $"a.r{i}", StringComparison.Ordinal) + Body)),
        Rules("ten thousand rules of one name", 10_000, n => Each(n, _ => Head + Body)),
        Rules("ten thousand broken rules", 10_000, n => Each(n, i => Head.Replace("a.r", $"a.r{i}", StringComparison.Ordinal) + "  要求 新收 + = 3 “\n")),
        Rules("a sum of 1 MB", 60_000, n => Demand("新收" + Repeat(" + 新收", n) + " = 总计")),
        Rules("conditions of 1 MB", 60_000, n => Demand("新收 = 总计" + Repeat(" 且 新收 = 总计", n))),
        Rules("40,000 demands", 40_000, n => Head + "  对 申请 每一列\n" + Repeat("  要求 新收 = 总计\n", n)),
        Rules("40,000 examples", 40_000, n => Head + Body + Repeat("  例 通过 新收 = 5，上年结转 = 1，总计 = 6，结转下年 = 0\n", n)),
        Rules("a title of 1 MB", 400_000, n => $"规则 a.r “{Repeat("题", n)}”\n  级别 错误\n{Body}"),
        Rules("an id of 1 MB", 1_000_000, n => $"规则 {Repeat("a", n)} “x”\n  级别 错误\n{Body}"),
        Rules("100,000 brackets", 100_000, n => Demand(Repeat("(", n) + "新收" + Repeat(")", n) + " = 总计")),
        Rules("100,000 open brackets", 100_000, n => Demand(Repeat("(", n))),
        Rules("100,000 square brackets", 100_000, n => Demand(Repeat("申请[", n))),
        Rules("100,000 minus signs", 100_000, n => Demand(Repeat("-", n) + "新收 = 总计")),
        Rules("100,000 times not", 100_000, n => Demand(Repeat("非 ", n) + "新收 = 总计")),
        Rules("100,000 functions", 100_000, n => Demand(Repeat("合计(", n))),
        Rules("100,000 members", 100_000, n => Demand("新收 = " + Repeat("上年.", n) + "总计")),
        Rules("20,000 alternatives", 20_000, n => Find($"({string.Join('|', Enumerable.Range(0, n).Select(i => $"收到{i}"))})申请{{n}}件")),
        Rules("20,000 gaps", 20_000, n => Find(Repeat("…收", n) + "{n}件")),
        Rules("600 gaps in a row of choices", 300, n => Find(Repeat("(…|政|)", n) + "{n}件")),
        Rules("nested choices", 20_000, n => Find(Repeat("(收|", n) + "收" + Repeat(")", n) + "{n}件")),
        Rules("20,000 captures", 20_000, n => Find(string.Concat(Enumerable.Range(0, n).Select(i => $"{{n{i}}}")))),
        Rules("a number of a million digits", 1_000_000, n => Demand("新收 = " + Repeat("9", n))),
        Rules("numbers that overflow", 1, _ => Demand("新收 * 79228162514264337593543950335 * 79228162514264337593543950335 = 1")),
        Rules("division by nothing", 1, _ => Demand("新收 / 0 = 1")),
        Rules("a quote without end", 300_000, n => Head + "  要求 “" + Repeat("x\n", n)),
        Rules("names of 300,000 characters", 300_000, n => Demand(Repeat("甲", n) + " = 1")),
        Rules("noise", 500_000, n => string.Concat(Enumerable.Range(0, n).Select(i => (char)(33 + i * 7919L % 20000)))),
        Rules("blanks", 4_000_000, n => Repeat(" ", n)),
        Rules("escapes", 1, _ => "规则 \u001b[2J “\u001b]0;x\u0007”\n"),
        new("rules: bytes that are no text", ".rule", 1, _ => [0xFF, 0xFE, 0x00]),
    ];

    static HostileFile Rules(string name, int times, Func<int, string> make) => new("rules: " + name, ".rule", times, n => Utf8(make(n)));

    static string Demand(string condition) => $"{Head}  对 申请 每一列\n  要求 {condition}\n{Examples}";

    static string Find(string pattern) => $"{Head}  在 部分一 找 “{pattern}”\n  要求 n = 5\n";

    static string Each(int times, Func<int, string> make) => string.Concat(Enumerable.Range(0, times).Select(make));

    static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
