using System.CommandLine;
using ReportLint.Output;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary><c>reportlint read FILE</c>: what was read from one report.</summary>
static class ReadCommand
{
    public static Command Create(Shell shell, CommonOptions common)
    {
        var file = new Argument<string>("FILE") { Description = common.Say("一份报告。", "A report.") };
        var format = new Option<string>("--format", "-f") { HelpName = "text|json", DefaultValueFactory = _ => "text", Description = common.Say("输出格式。", "The format.") };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("read", common.Say("列出从一份报告读到的内容", "Show what was read from a report")) { file, format };
        command.SetAction(result => Run(result.GetRequiredValue(file), result.GetValue(format) == "json", common.RulesOf(result), common.ConfigOf(result), shell, common.Language));
        return command;
    }

    static int Run(string file, bool asJson, string[] folders, string? config, Shell shell, Language language)
    {
        var problems = new Problems(shell, language, Colors.OfErrors(shell));
        var cascade = new SettingsCascade(shell, problems, config);
        var forms = Packs.LoadForms(Packs.Folders(folders, cascade, shell), shell, problems);
        var settings = cascade.ForReport(shell.PathTo(file), DateOnly.MinValue);
        if (ReportCheck.Read(file, forms, settings, shell, problems) is not { } report)
            return ExitCode.NotDone;
        OutputTarget.Write(shell, null, stream =>
        {
            if (asJson)
                ReportJson.Write(report, stream);
            else
                ReportText.Write(report, stream, language);
        });
        return problems.AnyError ? ExitCode.NotDone : ExitCode.Clean;
    }
}
