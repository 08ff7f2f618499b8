using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Parsing;

/// <summary>What can be wrong where a clause stops making sense.</summary>
static class MisfitDiagnostics
{
    public static Diagnostic CannotStand(Location at, string found, string chinese, string english, bool mayEnd) => Error("RL0350", at,
        $"这里不能写{Quoted(found)}。" + (chinese.Length > 0 ? $"这里可以写{chinese}" : "这一行应在它前面结束") + (mayEnd && chinese.Length > 0 ? "，或到此结束。" : "。"),
        $"{InEnglish(found)} cannot stand here. " + (english.Length > 0 ? $"Here may stand {english}" : "The line should end before it") + (mayEnd && english.Length > 0 ? ", or nothing more." : "."));

    public static Diagnostic UnknownWord(Location at, string found, string nearest) => Error("RL0351", at,
        $"不认识“{found}”。是不是“{nearest}”？",
        $"Unknown word '{found}'. Did you mean '{nearest}'?") with { Suggestion = nearest };

    public static Diagnostic NotOneOf(Location at, string found, string chinese, string english) => Error("RL0352", at,
        $"不认识“{found}”。这里应写{chinese}。",
        $"Unknown word '{found}'. Here should stand {english}.");

    public static Diagnostic OtherWord(Location at, string found, string meant) => Error("RL0353", at,
        $"规则语言里不写“{found}”，请写成：{meant}",
        $"The rule language does not say '{found}'. Write: {meant}") with { Suggestion = meant };

    public static Diagnostic MissingSpace(Location at, string word, string rest) => Error("RL0354", at,
        $"“{word}”后面缺空格，应写成：{word} {rest}",
        $"A space is missing after '{word}'. Write: {word} {rest}") with { Suggestion = $"{word} {rest}" };

    public static Diagnostic MissingSpaceBefore(Location at, string word, string rest) => Error("RL0354", at,
        $"“{word}”前面缺空格，应写成：{rest} {word}",
        $"A space is missing before '{word}'. Write: {rest} {word}") with { Suggestion = $"{rest} {word}" };

    public static Diagnostic Reserved(Location at, string word) => Error("RL0355", at,
        $"“{word}”是规则语言的词，不能放在这里。如果它是一个名称，请写成：「{word}」",
        $"'{word}' is a word of the rule language and cannot stand here. If it is a name, write: 「{word}」") with { Suggestion = $"「{word}」" };

    public static Diagnostic Unfinished(Location at, string last, string chinese, string english) => Error("RL0356", at,
        $"这一行没有写完，{Quoted(last)}后面还应有{chinese}。",
        $"The line is not finished: after {InEnglish(last)} should come {english}.");

    public static Diagnostic CellNeedsTwo(Location at) => Error("RL0357", at,
        "方括号里先写行，后写列，用逗号隔开，如：申请[新收, 总计]",
        "Between [ and ] stand a row and a column with a comma between, as in 申请[新收, 总计].");

    public static Diagnostic ComparedTwice(Location at, string sign) => Error("RL0358", at,
        $"一次只能比较两个值，不能再写“{sign}”。请拆成两个比较，中间写“且”。",
        $"A comparison has two sides; '{sign}' cannot follow. Make two comparisons with 'and' between them.");

    public static Diagnostic TextNeeded(Location at, string before) => Error("RL0359", at,
        $"“{before}”后面应是引号里的文字，如：“……”",
        $"After '{before}' a quoted text should follow, such as \"…\".");

    public static Diagnostic NameInQuotes(Location at, string name) => Error("RL0360", at,
        $"名称不加引号，应写成：{name}",
        $"A name stands without quotes. Write: {name}") with { Suggestion = name };

    public static Diagnostic NoId(Location at) => Error("RL0361", at,
        "规则缺编号。应写成：规则 t3.flow “标题”",
        "The rule has no id. Write: rule t3.flow \"title\"");

    public static Diagnostic NoTitle(Location at, string id) => Error("RL0362", at,
        $"规则 {id} 缺标题。应写成：规则 {id} “标题”",
        $"Rule {id} has no title. Write: rule {id} \"title\"");

    public static Diagnostic NoOutcome(Location at) => Error("RL0363", at,
        "“例”后面先写结果：通过、报错、无法判定或不适用。如：例 报错 新收 = 5，总计 = 6",
        "After 'example' comes its outcome: pass, fail, undecided or inapplicable.");

    public static Diagnostic NoFact(Location at, string number) => Error("RL0364", at,
        $"“{number}”是什么没有写明，应写成：格式 {number}，或 年度 {number}",
        $"It is not said what {number} is. Write: form {number}, or year {number}");

    public static Diagnostic NoSign(Location at, string left, string right) => Error("RL0365", at,
        $"{Quoted(left)}和{Quoted(right)}之间缺一个符号，如 + - = ≤，或缺“且”“或”。",
        $"Between {InEnglish(left)} and {InEnglish(right)} a sign such as + - = ≤ is missing, or 'and' or 'or'.");

    public static Diagnostic NoEqualSign(Location at, string left, string right) => Error("RL0366", at,
        $"{Quoted(left)}和{Quoted(right)}之间缺“=”，应写成：{left} = {right}",
        $"Between {InEnglish(left)} and {InEnglish(right)} a '=' is missing. Write: {left} = {right}") with { Suggestion = $"{left} = {right}" };

    public static Diagnostic MissingWord(Location at, string found, Keyword missing) => Error("RL0367", at,
        $"{Quoted(found)}前面缺“{missing.In(Language.Chinese)}”。",
        $"'{missing.English}' is missing before {InEnglish(found)}.");

    /// <summary>A text has quotes of its own.</summary>
    static string Quoted(string written) => written[0] is '“' or '"' ? written : $"“{written}”";

    static string InEnglish(string written) => written[0] is '“' or '"' ? written : $"'{written}'";

    static Diagnostic Error(string id, Location at, string chinese, string english) =>
        new(id, Severity.Error, new LocalizedText(chinese, english), at);
}
