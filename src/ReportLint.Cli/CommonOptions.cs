using System.CommandLine;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>The options every command takes, and the language it speaks.</summary>
sealed class CommonOptions
{
    static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    readonly Option<string[]> rules;
    readonly Option<string?> config;
    readonly Option<string?> lang;

    public CommonOptions(Command root, Language language)
    {
        Language = language;
        rules = new("--rules") { HelpName = "DIR", Description = Say("规则所在的文件夹，代替内置规则；可写多次。", "A folder with rules, instead of the built-in ones; may be repeated.") };
        config = new("--config") { HelpName = "FILE", Description = Say("用这个配置文件，不逐级查找 .reportlintrc.yaml。", "Use this configuration file instead of looking up .reportlintrc.yaml.") };
        lang = new("--lang") { HelpName = "zh|en", Description = Say("消息的语言；默认随系统。", "The language of messages; by default the system's.") };
        lang.AcceptOnlyFromAmong("zh", "en");
        foreach (var option in new Option[] { rules, config, lang })
        {
            option.Recursive = true;
            root.Add(option);
        }
    }

    public Language Language { get; }

    public string Say(string chinese, string english) => Language == Language.English ? english : chinese;

    public string[] RulesOf(ParseResult result) => result.GetValue(rules) ?? [];

    public string? ConfigOf(ParseResult result) => result.GetValue(config);

    /// <summary>Known before the command line is parsed, since its errors are said in it too.</summary>
    public static Language LanguageOf(string[] args, Shell shell)
    {
        var written = args.Zip(args.Skip(1)).FirstOrDefault(p => p.First == "--lang").Second
            ?? args.FirstOrDefault(a => a.StartsWith("--lang=", StringComparison.Ordinal))?[7..];
        if (written is "zh" or "en")
            return written == "en" ? Language.English : Language.Chinese;
        var locale = LocaleVariables.Select(shell.Variable).FirstOrDefault(v => !string.IsNullOrEmpty(v));
        return locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? Language.English : Language.Chinese;
    }
}
