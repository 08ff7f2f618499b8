using System.Collections.Immutable;
using System.CommandLine;
using ReportLint.Linting.Examples;
using ReportLint.Output;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary><c>reportlint test [PATH…]</c>: runs the examples in rule files.</summary>
static class TestCommand
{
    public static Command Create(Shell shell, CommonOptions common)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = common.Say("规则文件或文件夹；不写就是会运行的全部规则。", "Rule files or folders; by default all rules that would run.") };
        var coverage = new Option<bool>("--coverage") { Description = common.Say("逐一改动一份合格的报告，列出没有规则发现的改动。", "Change a valid report bit by bit and list what no rule notices.") };
        var command = new Command("test", common.Say("运行规则里的例子", "Run the examples in rule files")) { paths, coverage };
        command.SetAction(result => Run(result.GetValue(paths) ?? [], result.GetValue(coverage), common.RulesOf(result), common.ConfigOf(result), shell, common.Language));
        return command;
    }

    static int Run(string[] paths, bool coverage, string[] folders, string? config, Shell shell, Language language)
    {
        var started = shell.Clock.GetTimestamp();
        var problems = new Problems(shell, language, Colors.OfErrors(shell));
        var cascade = new SettingsCascade(shell, problems, config);
        var pack = Packs.LoadRules(paths, Packs.Folders(folders, cascade, shell), shell, problems);
        var work = Task.Run(() => (RuleExamples.Run(pack), RuleExamples.CannotFail(pack), coverage ? [.. Coverage.Of(pack)] : ImmutableArray<Coverage>.Empty));
        work.Wait(shell.Interrupted);
        var (results, idle, covered) = work.Result;
        var palette = Palette.For(Colors.Use("auto", shell, shell.OutputIsTerminal));
        OutputTarget.Write(shell, null, stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            foreach (var problem in results.SelectMany(r => r.Problems).Concat(idle))
                DiagnosticText.Write(writer, problem, language, palette);
            foreach (var form in covered)
                CoverageText.Write(writer, form, language);
        });
        var failed = results.Count(r => !r.Passed);
        var seconds = shell.Clock.GetElapsedTime(started).TotalSeconds;
        shell.Error.Write(language == Language.English
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pack.Rules.Length} rules, {results.Length} examples: {results.Length - failed} hold, {failed} do not. {seconds:0.00} s.\n")
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"规则 {pack.Rules.Length} 条，例子 {results.Length} 个：成立 {results.Length - failed}，不成立 {failed}。用时 {seconds:0.00} 秒。\n"));
        return problems.AnyError ? ExitCode.NotDone : failed > 0 || !idle.IsEmpty || !covered.All(c => c.IsComplete) ? ExitCode.Findings : ExitCode.Clean;
    }
}
