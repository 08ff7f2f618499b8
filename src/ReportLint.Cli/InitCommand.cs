using System.CommandLine;
using ReportLint.Configuration;

namespace ReportLint.Cli;

/// <summary><c>reportlint init</c>: a configuration to start from.</summary>
static class InitCommand
{
    internal const string Starter = """
        # ReportLint 的配置。各项见 docs/reportlintrc.schema.json；不写的项用默认值。
        root: true

        # 哪些文件是报告（默认：.html .htm .txt .md .docx .pdf），哪些不是。
        # include: ["reports/**/*.html"]
        # exclude: ["drafts/**"]

        # 改规则的级别：error、warning、note，或 off（不用）。
        # severities:
        #   section.missing: warning
        #   t4.*: off

        # 只对一部分报告改。
        # overrides:
        #   - paths: ["2019/**"]
        #     severities:
        #       period.missing: note

        # 报告里没写单位和年度时，从路径取。
        # paths: "{issuer}/{year}.html"

        # 豁免：谁批准、为什么、到哪天。到期失效，没用上的会提醒。
        # waivers:
        #   - rule: t3.flow
        #     scope: ["某局/2023.html"]
        #     reason: 已更正，待重新公布
        #     approver: 张三
        #     expires: 2026-12-31

        """;

    public static Command Create(Shell shell, CommonOptions common)
    {
        var command = new Command("init", common.Say($"在当前文件夹写一个 {SettingsFile.Name}", $"Write a starter {SettingsFile.Name} here"));
        command.SetAction(_ => NewFile.Write(shell, SettingsFile.Name, Starter, common.Language));
        return command;
    }
}
