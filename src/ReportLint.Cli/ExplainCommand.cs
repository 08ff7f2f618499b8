using System.Collections.Immutable;
using System.CommandLine;
using ReportLint.Configuration;
using ReportLint.Linting;
using ReportLint.Output;
using ReportLint.Rules;
using ReportLint.Rules.Compilation;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary><c>reportlint explain RULE [FILE…]</c>: a rule's page, or its ledger on a report.</summary>
static class ExplainCommand
{
    public static Command Create(Shell shell, CommonOptions common)
    {
        var rule = new Argument<string>("RULE") { Description = common.Say("规则 id，如 t3.flow。", "A rule's id, such as t3.flow.") };
        var files = new Argument<string[]>("FILE")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = common.Say(
                "一份报告；写了就列出该规则读到的每个数和结论。后面再写的文件和文件夹是与它对照的报告；不写就是它所在文件夹里的。",
                "A report: then every figure the rule read and its verdict are listed. Files and folders after it hold the reports beside it; by default those of its folder."),
        };
        var command = new Command("explain", common.Say("说明一条规则，或它在一份报告上的结论", "Explain a rule, or its verdict on a report")) { rule, files };
        command.SetAction(result => Run(result.GetRequiredValue(rule), result.GetValue(files) ?? [], common.RulesOf(result), common.ConfigOf(result), shell, common.Language));
        return command;
    }

    static int Run(string id, string[] files, string[] folders, string? config, Shell shell, Language language)
    {
        var problems = new Problems(shell, language, Colors.OfErrors(shell));
        var cascade = new SettingsCascade(shell, problems, config);
        var packs = Packs.Load(Packs.Folders(folders, cascade, shell), shell, problems);
        var rule = packs.Rules.Rules.FirstOrDefault(r => r.Rule.Id == id);
        if (rule is null)
        {
            problems.Tell(ProgramDiagnostics.UnknownRule(id, NearestName.To(id, packs.Rules.Rules.Select(r => r.Rule.Id))));
            return ExitCode.NotDone;
        }
        using var remembered = rule.SpeaksOfOthers && files.Length > 0 ? Beside(files, packs, cascade, shell, problems) : null;
        var explained = files.Length == 0 ? null : Lint(files[0], remembered, packs, cascade, shell, problems);
        if (files.Length > 0 && explained is null)
            return ExitCode.NotDone;
        OutputTarget.Write(shell, null, stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            if (explained is not var (result, beside))
                RulePage.Write(writer, rule.Rule, language);
            else
                ExplanationText.Write(writer, rule, result, language, beside);
        });
        return problems.AnyError ? ExitCode.NotDone : ExitCode.Clean;
    }

    /// <summary>The report and those it can be held against: the ones named after it, else those that lie in its folder.</summary>
    static RememberedReports Beside(string[] files, Packs packs, SettingsCascade cascade, Shell shell, Problems problems)
    {
        IEnumerable<string> others = files.Length > 1 ? files[1..] : [Path.GetDirectoryName(shell.PathTo(files[0]))!];
        var found = ReportFiles.Find(others.Where(o => Directory.Exists(shell.PathTo(o)) || File.Exists(shell.PathTo(o))), shell, cascade, problems)
            .Append(shell.PathTo(files[0])).Distinct().OrderBy(shell.Shown, StringComparer.Ordinal);
        ImmutableArray<ConfiguredInput> inputs = [.. found.Select(f => new ConfiguredInput(new ReportInput(shell.Shown(f), f), SettingsOf(f, cascade, shell)))];
        return RememberedReports.Of(inputs, new ReportCheck(packs, shell, null, Detail.Everything), packs, cascade, Environment.ProcessorCount, areShownWhole: false, shell);
    }

    static (LintResult Result, Fellows Beside)? Lint(
        string file, RememberedReports? remembered, Packs packs, SettingsCascade cascade, Shell shell, Problems problems)
    {
        var settings = SettingsOf(shell.PathTo(file), cascade, shell);
        if (ReportCheck.Read(file, packs.Forms, settings, shell, problems) is not { } report)
            return null;
        var (beside, filed) = remembered?.Beside(report) ?? (Fellows.None, []);
        problems.Tell(filed);
        return (ConfiguredResult.Of(Linter.LintBeside(Linter.Lint(report, packs.Rules), packs.Rules, beside), settings), beside);
    }

    static ReportSettings SettingsOf(string fullPath, SettingsCascade cascade, Shell shell) =>
        cascade.ForReport(fullPath, DateOnly.FromDateTime(shell.Clock.GetUtcNow().Date));
}
