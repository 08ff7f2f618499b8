namespace ReportLint.Reliability.Fuzzing;

/// <summary>Harms bytes as captures, editors, hackers and haste do. The same number gives the same harm.</summary>
public sealed class Mutator(int number)
{
    static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "<table>", "</table>", "<td rowspan=2147483648>", "<td colspan=99999999999>", "<plaintext>", "<!--", "-->", "<script>", "<![CDATA[", "&#0;", "&#xD800;", "&#99999999999;",
            "&lt", "&", "<", ">", "\0", "\u001b[2J", "\u202e", "\ufeff", "\u2028", "\r", "\n\n", "\t", "|", "||\n", "{", "}", "{n}", "{n:分项}", "…", "～", "(", ")", "|)", "[", "]",
            "“", "”", "「", "」", "规则 a.b “题”\n", "要求 ", "对 申请 每一格\n", "在 部分一 找 “{n}”\n", "取 x = 1\n", "当 ", "例 报错 ", " → ", "合计(", "非 ", "且", "或",
            "99999999999999999999999999999", "-1", "0.1", "1/0", "９９", "十百千万亿", "一、", "（一）", "二〇二〇年", "2020年2月30日", "0000-00-00", "占200%", "3341.107万元", "其中",
            "&a ", "*a ", "!!x ", "---\n", "? ", "- - - ", "''", "\"\\ud800\"", ": ", "#", "root: true\n", "limits: {cells: 1}\n", "rows: []\n", "years: [9999, 1]\n",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0x81, 0x30], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ];

    /// <summary>What is longer is cut: a fuzzed file is to be quick, size is tried elsewhere.</summary>
    const int Longest = 60_000;

    readonly Random random = new(number);

    /// <param name="bytes">What is harmed; it is left as it is.</param>
    /// <param name="other">What pieces are taken from.</param>
    public byte[] Harm(byte[] bytes, byte[] other)
    {
        List<byte> harmed = [.. bytes];
        for (var times = random.Next(1, 8); times > 0; times--)
            HarmOnce(harmed, other);
        return harmed.Count > Longest ? [.. harmed[..Longest]] : [.. harmed];
    }

    void HarmOnce(List<byte> bytes, byte[] other)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, random.Next(3) == 0 ? random.Next(2000) : random.Next(12));
        switch (random.Next(9))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.RemoveRange(at, random.Next(5) == 0 ? bytes.Count - at : 0);
                break;
            case 4:
                var piece = bytes.GetRange(at, length);
                for (var times = random.Next(1, 1 + 4000 / (length + 1)); times > 0; times--)
                    bytes.InsertRange(at, piece);
                break;
            case 5:
                var from = random.Next(other.Length + 1);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(other.Length - from, random.Next(3000))).ToArray());
                break;
            case 6:
                SwapLines(bytes);
                break;
            default:
                bytes.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                break;
        }
    }

    void SwapLines(List<byte> bytes)
    {
        var ends = Enumerable.Range(0, bytes.Count).Where(i => bytes[i] == '\n').ToList();
        if (ends.Count < 3)
            return;
        var i = random.Next(1, ends.Count - 1);
        var line = bytes.GetRange(ends[i - 1] + 1, ends[i] - ends[i - 1]);
        bytes.RemoveRange(ends[i - 1] + 1, line.Count);
        bytes.InsertRange(0, line);
    }
}
