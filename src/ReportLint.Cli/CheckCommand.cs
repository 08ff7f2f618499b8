using System.CommandLine;
using ReportLint.Configuration;
using ReportLint.Output;

namespace ReportLint.Cli;

/// <summary><c>reportlint check [PATH…]</c>, also without the word.</summary>
sealed class CheckCommand
{
    readonly Shell shell;
    readonly CommonOptions common;
    readonly Argument<string[]> paths;
    readonly Option<string?> format;
    readonly Option<string?> output;
    readonly Option<string?> failOn;
    readonly Option<bool> failOnUndecided;
    readonly Option<string?> baseline;
    readonly Option<int> jobs;
    readonly Option<string?> sarifProfile;
    readonly Option<bool> allOutcomes;
    readonly Option<bool> statistics;
    readonly Option<string?> stdinFilename;
    readonly Option<string?> filesFrom;
    readonly Option<bool> cache;
    readonly Option<bool> watch;
    readonly Option<bool> quiet;
    readonly Option<string?> color;

    public CheckCommand(Shell shell, CommonOptions common)
    {
        this.shell = shell;
        this.common = common;
        paths = new("PATH")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = common.Say("要检查的文件或文件夹；不写就是当前文件夹。", "Files and folders to check; by default the current folder."),
        };
        paths.Validators.Add(r =>
        {
            foreach (var token in r.Tokens.Where(t => t.Value is ['-', _, ..]))
                r.AddError(CommandLineErrors.Stray + token.Value);
        });
        format = Choice("--format", [.. OutputFormat.All.Select(f => f.Name)],
            "输出格式：text（给人看，默认）、html（网页）、csv（电子表格）、sarif、json、ndjson、github、gitlab、junit。",
            "The format of the findings: text (for people, the default), html (a page), csv (for spreadsheets), sarif, json, ndjson, github, gitlab, junit.", "-f");
        format.HelpName = "FORMAT";
        output = Text("--output", "FILE", "把结果写进文件；写完整了才换掉旧的。", "Write the findings to a file; an old one is replaced when the new one is whole.", "-o");
        failOn = Choice("--fail-on", [.. OutputSettings.Thresholds], "有这一级别或更重的问题时退出码为 1；默认 error。", "Exit with 1 when there is a finding this grave; by default error.");
        failOnUndecided = Flag("--fail-on-undecided", "有无法判定的规则时退出码也为 1。", "Exit with 1 when a rule is undecided, too.");
        baseline = Text("--baseline", "FILE", "只报基线文件里没有的问题。", "Report only what the baseline file does not have.");
        jobs = new("--jobs", "-j")
        {
            HelpName = "N",
            Description = common.Say("同时检查几份报告；默认随处理器数目，结果与数目无关。", "How many reports to check at a time; by default as many as there are processors. The output is the same for any number."),
        };
        jobs.Validators.Add(r =>
        {
            if (r.Tokens.Count == 1 && !(int.TryParse(r.Tokens[0].Value, out var n) && n > 0))
                r.AddError("--jobs");
        });
        sarifProfile = Choice("--sarif-profile", ["portable", "vscode"], "SARIF 写给谁看：代码扫描平台（默认），或 VS Code 的 SARIF 查看器。", "Who the SARIF is for: code scanning services (the default), or the SARIF viewer of VS Code.");
        allOutcomes = Flag("--all-outcomes", "在 sarif、json、ndjson 中也写通过、无法判定和不适用。", "Write passes, undecided and inapplicable rules, too (sarif, json, ndjson).");
        statistics = Flag("--statistics", "最后按规则列出各结论的次数。", "At the end, list outcomes by rule.");
        stdinFilename = Text("--stdin-filename", "NAME", "也检查标准输入里的一份报告，它叫这个名字。", "Check a report on standard input, too; it goes by this name.");
        filesFrom = Text("--files-from", "FILE|-", "从文件（- 为标准输入）读要检查的路径，一行一个。", "Read paths to check from a file (- for standard input), one a line.");
        cache = Flag("--cache", "记住结果（.reportlint/cache），没有改动的报告不再检查。", "Keep results (.reportlint/cache), and do not check unchanged reports again.");
        watch = Flag("--watch", "文件有改动就重新检查，直到中断。", "Check again whenever a file changes, until interrupted.");
        quiet = Flag("--quiet", "每个问题只写一行，不写进度和提示。", "One line a finding, no progress and no notes.", "-q");
        color = Choice("--color", ["auto", "always", "never"], "是否用颜色；默认只在终端上用。", "Whether to use colours; by default on a terminal only.");
    }

    public Command Create()
    {
        var command = new Command("check", common.Say("检查报告（可以不写 check）", "Check reports (the word may be left out)"));
        command.Add(paths);
        foreach (var option in new Option[] { format, output, failOn, failOnUndecided, baseline, jobs, sarifProfile, allOutcomes, statistics, stdinFilename, filesFrom, cache, watch, quiet, color })
            command.Add(option);
        command.SetAction(result =>
        {
            var request = Request(result);
            if (request.InputConflict is { } conflict)
            {
                new Problems(shell, common.Language, Colors.OfErrors(shell, request.Color)).Tell(conflict);
                return ExitCode.NotDone;
            }
            return request.Watch ? WatchRun.Run(request, shell, common.Language) : CheckRun.Run(request, shell, common.Language);
        });
        return command;
    }

    CheckRequest Request(ParseResult result) => new()
    {
        Paths = result.GetValue(paths) ?? [],
        FilesFrom = result.GetValue(filesFrom),
        StdinFilename = result.GetValue(stdinFilename),
        RuleFolders = common.RulesOf(result),
        Config = common.ConfigOf(result),
        Format = result.GetValue(format) is { } name ? OutputFormat.Named(name) : null,
        Output = result.GetValue(output),
        FailOn = result.GetValue(failOn),
        FailOnUndecided = result.GetValue(failOnUndecided),
        Jobs = result.GetValue(jobs) is var n and > 0 ? n : Environment.ProcessorCount,
        Baseline = result.GetValue(baseline),
        SarifProfile = result.GetValue(sarifProfile) == "vscode" ? SarifProfile.Vscode : SarifProfile.Portable,
        AllOutcomes = result.GetValue(allOutcomes),
        Statistics = result.GetValue(statistics),
        Cache = result.GetValue(cache),
        Watch = result.GetValue(watch),
        Quiet = result.GetValue(quiet),
        Color = result.GetValue(color) ?? "auto",
    };

    Option<string?> Choice(string name, string[] choices, string chinese, string english, params string[] aliases)
    {
        var option = new Option<string?>(name, aliases)
        {
            HelpName = string.Join('|', choices),
            Description = common.Say(chinese, english),
        };
        option.AcceptOnlyFromAmong(choices);
        return option;
    }

    Option<string?> Text(string name, string placeholder, string chinese, string english, params string[] aliases) =>
        new(name, aliases) { HelpName = placeholder, Description = common.Say(chinese, english) };

    Option<bool> Flag(string name, string chinese, string english, params string[] aliases) =>
        new(name, aliases) { Description = common.Say(chinese, english) };
}
