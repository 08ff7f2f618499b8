using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using ReportLint.Diagnostics;
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
        var result = Parse(args, shell, language);
        if (result.Errors.Count > 0)
            return Refuse(result, shell, language);
        try
        {
            var code = Run(result, shell, language);
            return shell.Interrupted.IsCancellationRequested ? ExitCode.Interrupted : code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (OutputFault fault)
        {
            if (!fault.ReaderHasGone)
                Tell(ProgramDiagnostics.CannotWriteOutput(fault.InnerException!), shell, language);
            return ExitCode.NotDone;
        }
        catch (Exception e)
        {
            DiagnosticText.Write(shell.Error, ProgramDiagnostics.OurFault(e), language, Colors.OfErrors(shell));
            return ExitCode.NotDone;
        }
    }

    static int Run(ParseResult result, Shell shell, Language language)
    {
        using var help = new StringWriter { NewLine = "\n" };
        var code = result.Invoke(new InvocationConfiguration
        {
            Output = help,
            Error = shell.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
        var page = HelpWords.In(language, help.ToString());
        if (result.Action is HelpAction)
            page = page.TrimEnd('\n') + "\n\n" + HelpExamples.Of(result.CommandResult.Command, language);
        if (page.Length > 0)
            OutputTarget.Write(shell, null, stream => stream.Write(Encoding.UTF8.GetBytes(page)));
        return code;
    }

    /// <summary>A call that names no command checks.</summary>
    static ParseResult Parse(string[] args, Shell shell, Language language)
    {
        var root = Root(shell, language);
        var result = root.Parse(args);
        var asksAboutProgram = args.Any(a => a is "--help" or "-h" or "-?" or "--version");
        return result.CommandResult.Command != root || asksAboutProgram ? result : root.Parse(["check", .. args]);
    }

    static RootCommand Root(Shell shell, Language language)
    {
        var root = new RootCommand();
        var common = new CommonOptions(root, language);
        root.Description = common.Say(
            "按规则检查报告：读出各部分、表格和数字，每条规则给出结论和依据。不写命令就是 check。",
            "Checks reports against rules: reads their parts, tables and figures, and gives a verdict with evidence for every rule. Without a command, it checks.");
        root.Add(new CheckCommand(shell, common).Create());
        root.Add(ReadCommand.Create(shell, common));
        root.Add(ExplainCommand.Create(shell, common));
        root.Add(RulesCommand.Create(shell, common));
        root.Add(TestCommand.Create(shell, common));
        root.Add(FmtCommand.Create(shell, common));
        root.Add(NewCommand.Create(shell, common));
        root.Add(InitCommand.Create(shell, common));
        root.Add(BaselineCommand.Create(shell, common));
        root.Add(ExportCommand.Create(shell, common));
        root.Add(LspCommand.Create(shell, common));
        root.Add(BindRulesCommand.Create(shell, common));
        return root;
    }

    static int Refuse(ParseResult result, Shell shell, Language language)
    {
        foreach (var problem in result.Errors.Select(e => CommandLineErrors.Explain(e, result)).Distinct())
            Tell(problem, shell, language);
        return ExitCode.NotDone;
    }

    static void Tell(Diagnostic problem, Shell shell, Language language) =>
        DiagnosticText.Write(shell.Error, problem, language, Colors.OfErrors(shell));
}
