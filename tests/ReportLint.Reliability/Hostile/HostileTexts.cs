using System.Text;

namespace ReportLint.Reliability.Hostile;

/// <summary>Text captures that nobody wrote by hand: what is repeated, what is missing, what is no text.</summary>
public static class HostileTexts
{
    const string Head = "2020年某县政府信息公开工作年度报告\n一、总体情况\n某县人民政府2020年共收到政府信息公开申请5件。\n";

    const string Tail = "\n三、收到和处理政府信息公开申请情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n无\n";

    static readonly (string Name, string Piece, int Times)[] Repeated =
    [
        ("a million headings", "一、总体情况\n", 1_000_000),
        ("a million different headings", "二、主动公开政府信息情况\n五、问题\n", 500_000),
        ("a million sub-headings", "（一）主动公开。\n", 1_000_000),
        ("a million dates", "2021年1月27日、", 1_000_000),
        ("a million periods", "统计期限自2020年1月1日起至2020年12月31日止。", 200_000),
        ("a number of a million digits", "9", 1_000_000),
        ("a number of a million Chinese digits", "九", 1_000_000),
        ("a number of a million thousands", "9,999", 250_000),
        ("a million numbers in prose", "收到申请5件,", 1_000_000),
        ("prose without a full stop", "政府信息公开工作", 2_000_000),
        ("a line of one letter", "a", 16_000_000),
        ("a line of spaces", " ", 16_000_000),
        ("line feeds", "\n", 16_000_000),
        ("carriage returns", "\r", 16_000_000),
        ("wide spaces", "\u3000", 8_000_000),
        ("pipes", "|", 4_000_000),
        ("rows of pipes", "| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |\n", 200_000),
        ("tabs", "\t1", 4_000_000),
        ("rows of tabs", "1\t2\t3\t4\t5\t6\t7\t8\n", 200_000),
        ("a glued line of digits", "0123456789", 100_000),
        ("a glued row of the form", "新收政府信息公开申请数量1234567890123456789012345678901234567890\n", 20_000),
        ("one value a line", "新收\n5\n1\n0\n0\n0\n0\n6\n", 200_000),
        ("thousands of tables", "申请人情况\n自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n一、本年新收政府信息公开申请数量\n4\n0\n0\n0\n0\n0\n4\n", 10_000),
        ("thousands of reports", "2020年某县政府信息公开工作年度报告\n一、总体情况\n无\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、行政复议、行政诉讼情况\n五、问题\n六、其他\n无\n", 10_000),
        ("open brackets", "(", 4_000_000),
        ("open quotes", "“", 4_000_000),
        ("book marks", "《", 4_000_000),
        ("citations", "国办公开办函〔2021〕30号", 500_000),
        ("issuers", "某县人民政府", 1_000_000),
        ("sources", "来源:某县人民政府 发布时间:2021-01-27 ", 200_000),
        ("titles", "2020年某县政府信息公开工作年度报告 ", 200_000),
        ("percentages", "占50%,", 1_000_000),
        ("parts of a whole", "其中5件,", 1_000_000),
        ("furniture", "扫一扫 打印 关闭\n", 1_000_000),
        ("pinyin", "zhèngfǔ ", 1_000_000),
        ("mojibake", "æ”¿åºœ", 1_000_000),
        ("traditional characters", "政府資訊公開", 1_000_000),
        ("terminal escapes", "\u001b[2J\u001b]0;x\u0007政府信息公开工作年度报告情况报告如下所示\n", 50_000),
        ("bidi marks", "\u202e公开\u2066信息\u200f", 500_000),
        ("combining marks", "\u0301", 8_000_000),
        ("emoji", "\U0001F600", 4_000_000),
        ("Markdown pipes without rows", "|-", 4_000_000),
        ("formulas", "=HYPERLINK(\"http://x\")\n", 200_000),
    ];

    public static IEnumerable<HostileFile> All =>
    [
        .. Repeated.Select(r => new HostileFile(r.Name, ".txt", r.Times, n => Utf8(Head + Repeat(r.Piece, n) + Tail))),
        new("nothing", ".txt", 1, _ => []),
        new("a byte order mark and nothing", ".txt", 1, _ => [0xEF, 0xBB, 0xBF]),
        new("200 MB of text", ".txt", 200 * 1024 * 1024 / 64, n => Utf8(Head + Repeat("政府信息公开工作。政府信息公开工\n abcdefghijk\n", n))),
        new("200 MB on one line", ".txt", 200 * 1024 * 1024 / 27, n => Utf8(Head.Replace('\n', ' ') + Repeat("政府信息公开工作。", n))),
        new("64 MB of text", ".txt", 63 * 1024 * 1024 / 64, n => Utf8(Head + Repeat("政府信息公开工作。政府信息公开工\n abcdefghijk\n", n))),
        new("64 MB on one line", ".txt", 63 * 1024 * 1024 / 27, n => Utf8(Head.Replace('\n', ' ') + Repeat("政府信息公开工作。", n))),
        new("60 MB of letters", ".txt", 60 * 1024 * 1024, n => Utf8(Head + Repeat("a", n))),
        new("zero bytes", ".txt", 4_000_000, n => new byte[n]),
        new("zero bytes inside", ".txt", 4_000_000, n => [.. Utf8(Head), .. new byte[n], .. Utf8(Tail)]),
        new("a few zero bytes inside", ".txt", 3, n => [.. Utf8(Head), .. new byte[n], .. Utf8(Tail)]),
        new("random bytes", ".txt", 4_000_000, Noise),
        new("lone surrogates", ".txt", 100_000, n => [.. Utf8(Head), .. Enumerable.Repeat<byte[]>([0xED, 0xA0, 0x80], n).SelectMany(b => b), .. Utf8(Tail)]),
        new("a broken byte in UTF-8", ".txt", 1, n => [.. Utf8(Head), 0xFF, 0xFE, 0x80, .. Utf8(Tail)]),
        new("UTF-8 cut inside a character", ".txt", 1, n => Utf8(Head)[..^2]),
        new("a broken byte in GB18030", ".txt", 1, n => [.. Gb(Head + Tail), 0xFF, 0xFF, 0x80, .. Gb(Tail)]),
        new("GB18030 cut inside a character", ".txt", 1, n => Gb(Head + Tail)[..^2]),
        new("UTF-16 without a byte order mark", ".txt", 1, n => Encoding.Unicode.GetBytes(Head + Tail)),
        new("UTF-16 big-endian without a byte order mark", ".txt", 1, n => Encoding.BigEndianUnicode.GetBytes(Head + Tail)),
        new("UTF-16 with an odd byte", ".txt", 1, n => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Head + Tail), 0x41]),
        new("UTF-16 with a lone surrogate", ".txt", 1, n => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Head), 0x00, 0xD8, .. Encoding.Unicode.GetBytes(Tail)]),
        new("UTF-16 that says it is UTF-8", ".txt", 1, n => [0xEF, 0xBB, 0xBF, .. Encoding.Unicode.GetBytes(Head + Tail)]),
        new("UTF-32", ".txt", 1, n => Encoding.UTF32.GetBytes(Head + Tail)),
        new("an old Word file", ".doc", 1, n => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Noise(4096)]),
    ];

    static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    static byte[] Gb(string text) => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text);

    static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
