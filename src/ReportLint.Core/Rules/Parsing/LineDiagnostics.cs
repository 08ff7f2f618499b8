using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Parsing;

/// <summary>What can be wrong with the lines of a rule file: headers, clause words, what is missing or said twice.</summary>
static class LineDiagnostics
{
    public static Diagnostic UnknownWord(Location at, string found, string nearest) => Error("RL0301", at,
        $"不认识行首的“{found}”。是不是“{nearest}”？",
        $"Unknown word '{found}' at the start of the line. Did you mean '{nearest}'?") with { Suggestion = nearest };

    public static Diagnostic MissingSpace(Location at, string word, string rest, string corrected) => Error("RL0302", at,
        $"“{word}”后面缺空格，应写成：{corrected}",
        $"A space is missing after '{word}'. Write: {corrected}") with { Suggestion = $"{word} {rest}" };

    public static Diagnostic NoWord(Location at) => Error("RL0303", at,
        "这一行不是以规则语言的词开头。每行先写一个词，如“要求”“适用”“例”。如果它接着上一行，请在上一行末尾加“，”。",
        "This line begins with no word of the rule language. Begin it with one such as 'require', 'applies' or 'example'; if it continues the line above, end that line with a comma.");

    public static Diagnostic Trailing(Location at, string sign) => Error("RL0304", at,
        $"这一行以“{sign}”结尾，下一行却不是它的继续。请删去末尾的“{sign}”，或在下一行接着写。",
        $"The line ends in '{sign}', but the next line does not continue it. Remove the '{sign}' or go on in the next line.") with { Suggestion = "" };

    public static Diagnostic NoHeader(Location at) => Error("RL0305", at,
        "这一行前面没有“规则”这一行，不知道它属于哪条规则。请在前面写：规则 编号 “标题”",
        "No 'rule' line stands above this line, so it belongs to no rule. Write above it: rule some.id \"title\"");

    public static Diagnostic WrongId(Location at, string id) => Error("RL0306", at,
        $"规则编号“{id}”写法不对。编号以小写英文字母开头，只含小写字母、数字、“_”和“.”，如 t3.flow。",
        $"'{id}' is no rule id. An id begins with a lower-case letter and holds lower-case letters, digits, '_' and '.' only, such as t3.flow.");

    public static Diagnostic Repeated(Location at, string word) => Error("RL0307", at,
        $"“{word}”在一条规则里只能写一次。如果从这里起是另一条规则，它前面缺“规则”这一行。",
        $"'{word}' may stand once in a rule. If another rule begins here, its 'rule' line is missing above.");

    public static Diagnostic Incomplete(Location at, string id, IReadOnlyList<TokenKind> missing) => Error("RL0308", at,
        $"规则 {id} 不完整，缺{string.Join("", missing.Select(k => $"“{Keywords.Spell(k, Language.Chinese)}”"))}。",
        $"Rule {id} is not complete: {string.Join(", ", missing.Select(k => $"'{Keywords.Spell(k, Language.English)}'"))} missing.");

    public static Diagnostic NoRule(Location at) => new("RL0309", Diagnostics.Severity.Warning, new LocalizedText(
        "这个文件里没有规则。一条规则从这样一行开始：规则 t3.flow “标题”",
        "There is no rule in this file. A rule begins with a line such as: rule t3.flow \"title\""), at);

    public static Diagnostic Unfinished(Location at, string sign) => Error("RL0310", at,
        $"这一行没有写完：“{sign}”后面还应有内容，下一行却不是它的继续。",
        $"The line is not finished: something should follow '{sign}', but the next line does not continue it.");

    public static Diagnostic TooManyClauses(Location at, int most) => Error("RL0311", at,
        $"一条规则超过 {most} 行，从这里起没有再读。请分成几条规则。",
        $"A rule has more than {most} clauses; from here on they were not read. Split it into several rules.");

    public static Diagnostic IdTooLong(Location at, int most) => Error("RL0312", at,
        $"规则编号超过 {most} 个字符。请用短些的编号，如 t3.flow。",
        $"The rule id has more than {most} characters. Use a shorter one, such as t3.flow.");

    static Diagnostic Error(string id, Location at, string chinese, string english) =>
        new(id, Diagnostics.Severity.Error, new LocalizedText(chinese, english), at);
}
