using System.CommandLine;
using System.Text;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>What stands below a command's options in its help: calls to copy, and the exit codes.</summary>
static class HelpExamples
{
    static readonly Dictionary<string, (string Call, LocalizedText Does)[]> Calls = new()
    {
        ["reportlint"] =
        [
            ("reportlint 年报.html", new("检查一份报告", "check a report")),
            ("reportlint reports --fail-on warning", new("检查一个文件夹，有警告也算不过", "check a folder; warnings fail it, too")),
            ("reportlint reports --format html --output 结果.html", new("写成网页，问题标在表上", "write a page, findings beside the tables")),
            ("reportlint explain t3.flow 年报.html", new("一条规则读了哪些数、怎么判的", "which figures a rule read, and how it decided")),
            ("reportlint new rule own/t3.mine", new("写一条自己的规则", "write a rule of your own")),
        ],
        ["check"] =
        [
            ("reportlint check reports --format sarif --output found.sarif", new("给代码扫描平台", "for code scanning services")),
            ("reportlint check reports --format csv --output found.csv", new("给电子表格", "for spreadsheets")),
            ("reportlint check reports --baseline known.json", new("只报新问题（先用 reportlint baseline 记下旧的）", "report only what is new since 'reportlint baseline'")),
            ("git diff --name-only | reportlint check --files-from -", new("只检查改动的文件", "check changed files only")),
            ("reportlint check --stdin-filename 某局.html < page", new("检查标准输入里的网页", "check a page on standard input")),
            ("reportlint check reports --watch --quiet", new("边改边看", "check while you edit")),
        ],
        ["read"] = [("reportlint read 年报.html", new("看标题、各部分和每个格读成了什么", "see how title, parts and cells were read")), ("reportlint read 年报.html --format json", new("给程序用", "for programs"))],
        ["explain"] = [("reportlint explain t3.flow", new("规则写了什么、依据、怎么改", "what the rule says, its basis, what to do")), ("reportlint explain t3.flow 年报.html", new("它在这份报告上读到的每个数", "every figure it read in this report"))],
        ["rules"] = [("reportlint rules", new("会运行的规则，级别按这里的配置", "the rules that would run here, severities as configured")), ("reportlint rules --rules own", new("自己文件夹里的规则", "rules of your own folder"))],
        ["test"] = [("reportlint test own/t3.mine.rule", new("改完规则就运行它的例子", "run a rule's examples after a change")), ("reportlint test --coverage", new("还有哪些错没有规则管", "which mistakes no rule would notice"))],
        ["fmt"] = [("reportlint fmt own", new("整理写法", "format")), ("reportlint fmt own --check", new("只看要不要整理", "only tell what would change")), ("reportlint fmt own --keywords en", new("关键词换成英文", "turn keywords to English"))],
        ["new"] = [("reportlint new rule own/t3.mine", new("写 rules/own/t3/t3.mine.rule", "write rules/own/t3/t3.mine.rule"))],
        ["rule"] = [("reportlint new rule own/t3.mine", new("写 rules/own/t3/t3.mine.rule", "write rules/own/t3/t3.mine.rule"))],
        ["init"] = [("reportlint init", new("写 .reportlintrc.yaml，各项都有注释", "write .reportlintrc.yaml, every key explained"))],
        ["baseline"] = [("reportlint baseline known.json reports", new("记下现有的问题", "record today's findings")), ("reportlint check reports --baseline known.json", new("以后只报新的", "later: report only new ones"))],
    };

    static readonly (int Code, LocalizedText Meaning)[] Codes =
    [
        (ExitCode.Clean, new("没有达到 --fail-on 级别的问题", "nothing found at or above --fail-on")),
        (ExitCode.Findings, new("有这样的问题", "something was")),
        (ExitCode.NotDone, new("有事没做成：规则或配置有误、路径不存在、文件读不了或写不了；其余的都做了", "something could not be done: a broken rule or configuration, a missing path, an unreadable file; all else was")),
        (ExitCode.Interrupted, new("被中断", "interrupted")),
    ];

    public static string Of(Command command, Language language)
    {
        var page = new StringBuilder();
        if (Calls.TryGetValue(command.Name, out var calls) || (command is RootCommand && Calls.TryGetValue("reportlint", out calls)))
            Write(page, language == Language.English ? "Examples:" : "例子：", [.. calls.Select(c => (c.Call, c.Does.In(language)))]);
        if (command is RootCommand || command.Name == "check")
            Write(page, language == Language.English ? "Exit codes:" : "退出码：", [.. Codes.Select(c => ($"{c.Code}", c.Meaning.In(language)))]);
        return page.ToString();
    }

    static void Write(StringBuilder page, string title, IReadOnlyCollection<(string Left, string Right)> lines)
    {
        var width = lines.Max(l => DisplayWidth.Of(l.Left));
        page.Append(title).Append('\n');
        foreach (var (left, right) in lines)
            page.Append("  ").Append(left).Append(' ', width - DisplayWidth.Of(left) + 2).Append(right).Append('\n');
        page.Append('\n');
    }
}
