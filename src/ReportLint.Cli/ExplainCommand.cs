using System.CommandLine;
using ReportLint.Linting;
using ReportLint.Output;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary><c>reportlint explain RULE [FILE]</c>: a rule's page, or its ledger on a report.</summary>
static class ExplainCommand
{
    public static Command Create(Shell shell, CommonOptions common)
    {
        var rule = new Argument<string>("RULE") { Description = common.Say("规则 id，如 t3.flow。", "A rule's id, such as t3.flow.") };
        var file = new Argument<string?>("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = common.Say("一份报告；写了就列出该规则读到的每个数和结论。", "A report: then every figure the rule read and its verdict are listed.") };
        var command = new Command("explain", common.Say("说明一条规则，或它在一份报告上的结论", "Explain a rule, or its verdict on a report")) { rule, file };
        command.SetAction(result => Run(result.GetRequiredValue(rule), result.GetValue(file), common.RulesOf(result), common.ConfigOf(result), shell, common.Language));
        return command;
    }

    static int Run(string id, string? file, string[] folders, string? config, Shell shell, Language language)
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
        var result = file is null ? null : Lint(file, packs, cascade, shell, problems);
        if (file is not null && result is null)
            return ExitCode.NotDone;
        OutputTarget.Write(shell, null, stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            if (result is null)
                RulePage.Write(writer, rule.Rule, language);
            else
                ExplanationText.Write(writer, rule, result, language);
        });
        return problems.AnyError ? ExitCode.NotDone : ExitCode.Clean;
    }

    static LintResult? Lint(string file, Packs packs, SettingsCascade cascade, Shell shell, Problems problems)
    {
        var settings = cascade.ForReport(shell.PathTo(file), DateOnly.FromDateTime(shell.Clock.GetUtcNow().Date));
        return ReportCheck.Read(file, packs.Forms, settings, shell, problems) is { } report
            ? ConfiguredResult.Of(Linter.Lint(report, packs.Rules), settings)
            : null;
    }
}
