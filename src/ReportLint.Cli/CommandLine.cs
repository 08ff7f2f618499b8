using System.CommandLine;
using System.Globalization;
using ReportLint.Output;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>The program's commands put together, and how a call of it ends.</summary>
static class CommandLine
{
    /// <summary>Runs one call of the program and returns its exit code.</summary>
    public static int Run(string[] args, Shell shell)
    {
        var language = CommonOptions.LanguageOf(args, shell);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language == Language.English ? "en" : "zh-Hans");
        var result = Root(shell, language).Parse(args);
        if (result.Errors.Count > 0)
            return Refuse(result, shell, language);
        try
        {
            using var output = shell.Writer();
            return result.Invoke(new InvocationConfiguration
            {
                Output = output,
                Error = shell.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (BrokenPipeException)
        {
            return ExitCode.NotDone;
        }
    }

    static RootCommand Root(Shell shell, Language language)
    {
        var root = new RootCommand();
        var common = new CommonOptions(root, language);
        root.Description = common.Say(
            "按规则检查报告：读出各部分、表格和数字，每条规则给出结论和依据。",
            "Checks reports against rules: reads their parts, tables and figures, and gives a verdict with evidence for every rule.");
        var check = new CheckCommand(shell, common);
        check.AddTo(root);
        root.Add(check.Create());
        root.Add(ReadCommand.Create(shell, common));
        root.Add(ExplainCommand.Create(shell, common));
        root.Add(RulesCommand.Create(shell, common));
        root.Add(TestCommand.Create(shell, common));
        root.Add(FmtCommand.Create(shell, common));
        root.Add(NewCommand.Create(shell, common));
        root.Add(InitCommand.Create(shell, common));
        root.Add(BaselineCommand.Create(shell, common));
        root.Add(ExportCommand.Create(shell, common));
        return root;
    }

    static int Refuse(ParseResult result, Shell shell, Language language)
    {
        foreach (var problem in result.Errors.Select(e => CommandLineErrors.Explain(e, result)).Distinct())
            DiagnosticText.Write(shell.Error, problem, language, Colors.OfErrors(shell));
        return ExitCode.NotDone;
    }
}
