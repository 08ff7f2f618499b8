using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Parsing;

/// <summary>What can be wrong with the characters, texts, numbers and dates of a clause.</summary>
static class TokenDiagnostics
{
    public static Diagnostic MissingRightQuote(Location at, char opening)
    {
        var closing = opening == '“' ? '”' : '"';
        return Error("RL0321", at,
            $"这段文字缺右引号。引号里的文字不能换行，请在本行末尾补上 {closing}。",
            $"This text has no closing quote. A quoted text cannot go on in the next line: put {closing} at the end of this one.") with { Suggestion = closing.ToString() };
    }

    public static Diagnostic MissingNameQuote(Location at) => Error("RL0322", at,
        "这个名称缺右边的 」。",
        "This name has no closing 」.") with { Suggestion = "」" };

    public static Diagnostic EmptyName(Location at) => Error("RL0323", at,
        "「 」里没有名称。",
        "There is no name between 「 and 」.");

    public static Diagnostic UnknownEscape(Location at, char escaped) => Error("RL0324", at,
        $"“\\{escaped}”不能这样写。“\\”只写在 “ ” \" \\ … ～ ( ) | {{ }} 前面；要写反斜杠本身，请写“\\\\”。",
        $"'\\{escaped}' has no meaning. A backslash stands before “ ” \" \\ … ～ ( ) | {{ }} only; for a backslash itself write '\\\\'.");

    public static Diagnostic BrokenCharacter(Location at, char found) => Error("RL0325", at,
        found == '\uFFFD' ? "这里有无法识别的字符，文件的编码可能不对。请用记事本等把文件另存为 UTF-8。" : $"这里有看不见的控制字符（U+{(int)found:X4}）。请删去重新输入。",
        found == '\uFFFD' ? "A character here cannot be read; the file's encoding is probably wrong. Save the file as UTF-8." : $"There is an invisible control character here (U+{(int)found:X4}). Delete it and type again.");

    public static Diagnostic WrongSign(Location at, string found)
    {
        var meant = Signs.Meant(found);
        return meant switch
        {
            null => Error("RL0326", at, $"规则语言里没有“{found}”这个符号。", $"'{found}' is no sign of the rule language."),
            "" => Error("RL0326", at, $"句末不用写“{found}”。", $"No '{found}' is needed here.") with { Suggestion = "" },
            _ => Error("RL0326", at, $"规则语言里没有“{found}”这个符号。是不是 {meant}？", $"'{found}' is no sign of the rule language. Did you mean {meant}?") with { Suggestion = meant },
        };
    }

    public static Diagnostic NumberTooLong(Location at) => Error("RL0327", at,
        "这个数太长。最多写 28 位。",
        "This number is too long; at most 28 digits are read.");

    public static Diagnostic WrongUnit(Location at, string number, string found) => Error("RL0328", at,
        $"数后面的“{found}”不是单位。单位有：件、元、万元、字、天、%。如果是另一个词，请在 {number} 后面空一格。",
        $"'{found}' after the number is no unit. The units are 件, 元, 万元, 字, 天 and %. If it is another word, put a space after {number}.");

    public static Diagnostic NoSuchDay(Location at, string found) => Error("RL0329", at,
        $"没有“{found}”这一天。",
        $"There is no such day as {found}.");

    public static Diagnostic DateStyle(Location at, int year, int month, int day) => Error("RL0330", at,
        $"日期应写成：{year}年{month}月{day}日",
        $"Write the date as {year}年{month}月{day}日.") with { Suggestion = $"{year}年{month}月{day}日" };

    public static Diagnostic DateNotWhole(Location at, string found) => Error("RL0331", at,
        $"“{found}”不是完整的日期。日期要写全年月日，如 2023年1月31日；随年度而变的，如 (年度+1)年1月31日。",
        $"'{found}' is no whole date. Write year, month and day, such as 2023年1月31日, or date(year+1, 1, 31) for one that moves with the year.");

    public static Diagnostic MissingSpaceAfterNumber(Location at, string number, string word, string rest)
    {
        var corrected = $"{number} {word} {rest}".TrimEnd();
        return Error("RL0332", at,
            $"“{number}”和“{word}”之间缺空格，应写成：{corrected}",
            $"A space is missing between '{number}' and '{word}'. Write: {corrected}") with { Suggestion = corrected };
    }

    public static Diagnostic MissingLeftQuote(Location at) => Error("RL0333", at,
        "这段文字缺左引号，请在它前面补上 “。",
        "This text has no opening quote. Put “ before it.");

    public static Diagnostic OtherQuotes(Location at, string text) => Error("RL0334", at,
        $"文字要放在双引号里，应写成：“{text}”",
        $"A text stands in double quotes. Write: \"{text}\"") with { Suggestion = $"“{text}”" };

    static Diagnostic Error(string id, Location at, string chinese, string english) =>
        new(id, Severity.Error, new LocalizedText(chinese, english), at);
}
