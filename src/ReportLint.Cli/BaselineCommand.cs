using System.CommandLine;
using ReportLint.Output;

namespace ReportLint.Cli;

/// <summary><c>reportlint baseline FILE [PATH…]</c>: remembers today's findings, so that later runs report what is new.</summary>
static class BaselineCommand
{
    public static Command Create(Shell shell, CommonOptions common)
    {
        var file = new Argument<string>("FILE") { Description = common.Say("要写的基线文件。", "The baseline to write.") };
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = common.Say("文件或文件夹；不写就是当前文件夹。", "Files and folders; by default the current folder.") };
        var command = new Command("baseline", common.Say("记下现有的问题，以后只报新的", "Record today's findings, to report only new ones later")) { file, paths };
        command.SetAction(result =>
        {
            var request = new CheckRequest
            {
                Paths = result.GetValue(paths) ?? [],
                RuleFolders = common.RulesOf(result),
                Config = common.ConfigOf(result),
                Output = result.GetRequiredValue(file),
                FailOn = "never",
                Jobs = Environment.ProcessorCount,
                Color = "auto",
            };
            return CheckRun.Run(request, shell, common.Language, Baseline.Write);
        });
        return command;
    }
}
