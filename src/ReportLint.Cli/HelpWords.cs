using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>The words that System.CommandLine puts around ours in a help page.</summary>
static class HelpWords
{
    static readonly (string English, string Chinese)[] Words =
    [
        ("Description:\n", "说明：\n"), ("Usage:\n", "用法：\n"), ("Arguments:\n", "参数：\n"), ("Options:\n", "选项：\n"), ("Commands:\n", "命令：\n"),
        ("Show help and usage information", "显示帮助"), ("Show version information", "显示版本"), ("[options]", "[选项]"), ("[command]", "[命令]"), ("[default: ", "[默认："),
    ];

    public static string In(Language language, string page) =>
        language == Language.English ? page : Words.Aggregate(page, (text, word) => text.Replace(word.English, word.Chinese, StringComparison.Ordinal));
}
