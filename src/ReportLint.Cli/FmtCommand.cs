using System.CommandLine;
using System.Text;
using ReportLint.Rules.Formatting;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary><c>reportlint fmt [PATH…]</c>: rule files in the one way they are written.</summary>
static class FmtCommand
{
    static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    public static Command Create(Shell shell, CommonOptions common)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = common.Say("规则文件或文件夹；不写就是当前文件夹。", "Rule files or folders; by default the current folder.") };
        var check = new Option<bool>("--check") { Description = common.Say("不改文件；有要改的就列出来，退出码为 1。", "Change nothing; list what would change, and then exit with 1.") };
        var keywords = new Option<string?>("--keywords") { HelpName = "zh|en", Description = common.Say("关键词一律用中文或英文。", "Print all keywords in Chinese or English.") };
        keywords.AcceptOnlyFromAmong("zh", "en");
        var command = new Command("fmt", common.Say("整理规则文件的写法", "Format rule files")) { paths, check, keywords };
        command.SetAction(result =>
        {
            Language? spelling = result.GetValue(keywords) switch { "zh" => Language.Chinese, "en" => Language.English, _ => null };
            return Run(result.GetValue(paths) ?? [], result.GetValue(check), spelling, shell, common.Language);
        });
        return command;
    }

    static int Run(string[] paths, bool onlyCheck, Language? spelling, Shell shell, Language language)
    {
        var problems = new Problems(shell, language, Colors.OfErrors(shell));
        var changed = false;
        foreach (var file in RuleFiles.Find(paths, shell, problems))
        {
            shell.Interrupted.ThrowIfCancellationRequested();
            if (!Format(file, onlyCheck, spelling, shell, problems))
                continue;
            changed = true;
            OutputTarget.WriteLines(shell, [shell.Shown(file)]);
        }
        return problems.AnyError ? ExitCode.NotDone : changed && onlyCheck ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>Whether the file was not as it should be. A file with mistakes in it is left alone.</summary>
    static bool Format(string file, bool onlyCheck, Language? spelling, Shell shell, Problems problems)
    {
        if (RuleFiles.Read(file, shell, problems) is not { } source)
            return false;
        var formatted = RuleFormatter.Format(source, spelling);
        problems.Tell(formatted.Diagnostics);
        if (formatted.Text is not { } text || text == source.Content)
            return false;
        if (!onlyCheck && OutputTarget.Write(shell, file, stream => stream.Write(Utf8.GetBytes(text))) is { } problem)
            problems.Tell(problem);
        return true;
    }
}
