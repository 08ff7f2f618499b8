using System.CommandLine;

namespace ReportLint.Cli;

/// <summary><c>reportlint bind-rules</c>: binds the shipped rules ahead. Run once, when the program is published.</summary>
static class BindRulesCommand
{
    public static Command Create(Shell shell, CommonOptions common)
    {
        var command = new Command("bind-rules", common.Say("预先处理内置规则，供发布程序时用", "Bind the shipped rules ahead, when the program is published")) { Hidden = true };
        command.SetAction(_ =>
        {
            var problems = new Problems(shell, common.Language, Colors.OfErrors(shell));
            var (data, rules) = Packs.Open([], shell, problems);
            if (BoundAhead.Write(data, rules, shell) is { } problem)
                problems.Tell(problem);
            return problems.AnyError ? ExitCode.NotDone : ExitCode.Clean;
        });
        return command;
    }
}
