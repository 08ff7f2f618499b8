using System.CommandLine;
using System.Text.Json;
using ReportLint.Configuration;
using ReportLint.Output;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary><c>reportlint rules</c>: what would run here, and where each rule comes from.</summary>
static class RulesCommand
{
    public static Command Create(Shell shell, CommonOptions common)
    {
        var format = new Option<string>("--format", "-f") { HelpName = "text|json", DefaultValueFactory = _ => "text", Description = common.Say("输出格式。", "The format.") };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("rules", common.Say("列出会运行的规则", "List the rules that would run")) { format };
        command.SetAction(result => Run(common.RulesOf(result), common.ConfigOf(result), result.GetValue(format) == "json", shell, common.Language));
        return command;
    }

    static int Run(string[] folders, string? config, bool asJson, Shell shell, Language language)
    {
        var problems = new Problems(shell, language, Colors.OfErrors(shell));
        var cascade = new SettingsCascade(shell, problems, config);
        var packs = Packs.Load(Packs.Folders(folders, cascade, shell), shell, problems);
        SettingsRules.Check(cascade.All, packs, problems);
        var rules = packs.Rules.Rules.Select(r => Configured(r.Rule, cascade.ForAll(shell.Folder))).OfType<Rule>().ToList();
        if (asJson)
            OutputTarget.Write(shell, null, stream => JsonText.Write(stream, json => WriteJson(json, rules, language)));
        else
            OutputTarget.WriteLines(shell, Lines(rules, language));
        return problems.AnyError ? ExitCode.NotDone : ExitCode.Clean;
    }

    /// <summary>The rule with the severity the configuration gives it here; null when it is off.</summary>
    static Rule? Configured(Rule rule, ReportSettings settings) =>
        settings.SeverityOf(rule.Id, null, rule.Severity) is { } severity ? rule with { Severity = severity } : null;

    static IEnumerable<string> Lines(List<Rule> rules, Language language)
    {
        var width = rules.Select(r => r.Id.Length).DefaultIfEmpty().Max();
        return rules.Select(r => $"{r.Id.PadRight(width)}  {Wording.Of(r.Severity).In(language)}  {r.Title.In(language)}  ({r.Location})");
    }

    static void WriteJson(Utf8JsonWriter json, List<Rule> rules, Language language)
    {
        json.WriteStartArray();
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("title", rule.Title.In(language));
            json.WriteString("severity", Wording.Word(rule.Severity));
            json.WriteStartArray("basis");
            foreach (var basis in rule.Basis)
                json.WriteStringValue(basis);
            json.WriteEndArray();
            json.WriteString("source", rule.Location.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
