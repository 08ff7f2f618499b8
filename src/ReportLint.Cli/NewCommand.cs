using System.CommandLine;
using System.Text.RegularExpressions;

namespace ReportLint.Cli;

/// <summary><c>reportlint new rule PACK/ID</c>: a rule to go on from, with examples that already hold.</summary>
static partial class NewCommand
{
    public static Command Create(Shell shell, CommonOptions common)
    {
        var name = new Argument<string>("PACK/ID") { Description = common.Say("规则包和规则 id，如 disclosure/t3.my_rule。", "The pack and the rule's id, such as disclosure/t3.my_rule.") };
        var rule = new Command("rule", common.Say("写一条规则的样子", "Write a skeleton rule")) { name };
        rule.SetAction(result =>
        {
            var written = result.GetRequiredValue(name);
            var match = Name().Match(written);
            if (match.Success)
                return NewFile.Write(shell, PathOf(match), Skeleton(match.Groups["id"].Value), common.Language);
            new Problems(shell, common.Language, Colors.OfErrors(shell)).Tell(ProgramDiagnostics.NotARuleName(written));
            return ExitCode.NotDone;
        });
        return new Command("new", common.Say("新建文件", "Create a file")) { rule };
    }

    /// <summary>Beside the pack's other rules of the area.</summary>
    static string PathOf(Match name)
    {
        var id = name.Groups["id"].Value;
        return $"rules/{name.Groups["pack"].Value}/{id.Split('.')[0]}/{id}.rule";
    }

    static string Skeleton(string id) => $"""
        规则 {id} “每一行的分项之和，应等于总计”
          级别  警告
          适用  格式 2019、2021
          依据  “写明文号和条款”
          对    申请 每一行
          要求  自然人 + 合计(法人) = 总计
          说明  “写给填报的人：先核对哪里，怎么改。”
          例 通过  行 = 新收，自然人 = 5，商业企业 = 1，总计 = 6
          例 报错  行 = 新收，自然人 = 5，商业企业 = 1，总计 = 7  → 左 6，右 7，相差 1

        """;

    [GeneratedRegex("^(?<pack>[a-z0-9_-]+)/(?<id>[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+)$")]
    private static partial Regex Name();
}
