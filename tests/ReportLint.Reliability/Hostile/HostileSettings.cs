using System.Text;

namespace ReportLint.Reliability.Hostile;

/// <summary>Configurations that unfold without end, nest without end, or point where they should not.</summary>
public static class HostileSettings
{
    public static IEnumerable<HostileFile> All =>
    [
        Settings("anchors", 1, _ => "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n"),
        Settings("an anchor in itself", 1, _ => "a: &a [*a]\n"),
        Settings("merged maps", 1, _ => "a: &a {root: true}\n<<: *a\n"),
        Settings("nested lists", 100_000, n => "exclude: " + Repeat("[", n)),
        Settings("nested maps", 100_000, n => "exclude: " + Repeat("{a: ", n)),
        Settings("nested blocks", 5_000, n => string.Concat(Enumerable.Range(0, n).Select(i => new string(' ', i) + "a:\n"))),
        Settings("nested dashes", 100_000, n => "exclude:\n" + Repeat("- ", n) + "x"),
        Settings("a text of 20 MB", 20_000_000, n => "exclude: " + Repeat("a", n)),
        Settings("a quote of 20 MB without end", 20_000_000, n => "exclude: \"" + Repeat("a", n)),
        Settings("100,000 keys", 100_000, n => string.Concat(Enumerable.Range(0, n).Select(i => $"k{i}: 1\n"))),
        Settings("100,000 times one key", 100_000, n => Repeat("root: true\n", n)),
        Settings("20,000 globs", 20_000, n => "exclude:\n" + string.Concat(Enumerable.Range(0, n).Select(i => $"- \"**/{i}*/**\"\n"))),
        Settings("a glob of 2,000 folders", 2_000, n => $"exclude:\n- \"{Repeat("**/", n)}x\"\n"),
        Settings("a glob of 2,000 stars", 2_000, n => $"exclude:\n- \"{Repeat("*o", n)}*b\"\n"),
        Settings("globs of nothing", 1, _ => "exclude:\n- \"\"\n- \"[\"\n- \"\\u202e\"\n"),
        Settings("a path of 20,000 stars", 20_000, n => $"paths: \"{Repeat("*", n)}{{issuer}}/{{year}}.html\"\n"),
        Settings("20,000 waivers", 20_000, n => "waivers:\n" + Repeat("- {rule: a, scope: \"*\", reason: x, approver: y, expires: 2030-01-01}\n", n)),
        Settings("zero characters", 1, _ => "packs: [\"\\0\"]\n"),
        Settings("output elsewhere", 1, _ => "output: {file: \"../../../../tmp/reportlint-escaped.txt\"}\n"),
        Settings("devices as packs", 1, _ => "packs: [builtin, \"/dev\"]\n"),
        Settings("tags of other languages", 1, _ => "root: !!python/object:os.system x\n"),
        Settings("a directive of 1 MB", 1_000_000, n => $"%TAG ! tag:x,{Repeat("a", n)}\n---\nroot: true\n"),
        Settings("lone surrogates", 1, _ => "root: \"\\ud800\"\n"),
        Settings("terminal escapes", 1, _ => "root: \"\u001b[2J\"\n"),
    ];

    static HostileFile Settings(string name, int times, Func<int, string> make) => new("configuration: " + name, ".yaml", times, n => Encoding.UTF8.GetBytes(make(n)));

    static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();
}
