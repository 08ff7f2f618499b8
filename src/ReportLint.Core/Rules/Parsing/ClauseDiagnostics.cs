using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Parsing;

/// <summary>What can be wrong with how a clause is put together.</summary>
static class ClauseDiagnostics
{
    public static Diagnostic MixedLogic(Location at) => Error("RL0341", at,
        "“且”和“或”混在一起，看不出先后。请用括号分清，如：(甲 且 乙) 或 丙",
        "'and' and 'or' are mixed. Set brackets to say which belong together, as in (a and b) or c.");

    public static Diagnostic NoOpeningBracket(Location at, bool round) => Error("RL0342", at,
        $"这个右括号没有对应的左括号“{(round ? '(' : '[')}”。",
        $"This bracket closes nothing: no '{(round ? '(' : '[')}' stands before it.");

    public static Diagnostic NoClosingBracket(Location at, bool round) => Error("RL0343", at,
        $"这个左括号没有对应的右括号“{(round ? ')' : ']')}”。",
        $"This bracket is not closed: no '{(round ? ')' : ']')}' follows.");

    public static Diagnostic WrongBracket(Location at, bool round) => Error("RL0344", at,
        $"括号不配对，这里应是“{(round ? ')' : ']')}”。",
        $"The brackets do not match; '{(round ? ')' : ']')}' should stand here.") with { Suggestion = round ? ")" : "]" };

    public static Diagnostic TooLong(Location at) => Error("RL0345", at,
        "这一句太长。请分成几条规则，或用 合计(…) 代替逐项相加。",
        "This clause is too long. Split it into several rules, or let sum(…) do the adding.");

    public static Diagnostic TooDeep(Location at) => Error("RL0346", at,
        "括号套得太深。请分成几条规则。",
        "The brackets are nested too deeply. Split it into several rules.");

    public static Diagnostic NotAYear(Location at, string found) => Error("RL0347", at,
        $"这里应是一个整数，如 2021，不能写“{found}”。",
        $"A whole number such as 2021 should stand here, not '{found}'.");

    public static Diagnostic YearsReversed(Location at, int from, int to) => Error("RL0348", at,
        $"年份前后颠倒：{from} 在 {to} 之后。应写成：自 {to} 至 {from}",
        $"The years are reversed: {from} comes after {to}. Write: from {to} to {from}") with { Suggestion = $"自 {to} 至 {from}" };

    static Diagnostic Error(string id, Location at, string chinese, string english) =>
        new(id, Severity.Error, new LocalizedText(chinese, english), at);
}
