using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Patterns;

/// <summary>What can be wrong with a text pattern.</summary>
static class PatternDiagnostics
{
    public static Diagnostic Empty(Location at) => Error("RL0430", at,
        "引号里没有要找的文字。请写上要找的词句。",
        "There is nothing to look for in the quotes. Write the words to find.");

    public static Diagnostic CaptureNotClosed(Location at) => Error("RL0431", at,
        "这个 { 没有配对的 }。取数写成 {名称} 或 {名称:类型}；如果要找的就是这个符号，请写成 \\{。",
        "This { has no matching }. A capture is written {name} or {name:type}; to look for the sign itself write \\{.");

    public static Diagnostic CaptureUnnamed(Location at) => Error("RL0432", at,
        "{ } 里应当是一个名称，或“名称:类型”，例如 {n} 或 {n:百分数}。",
        "Inside { } stands a name, or a name and a type, such as {n} or {n:percent}.");

    public static Diagnostic UnknownCaptureType(Location at, string found)
    {
        var nearest = NearestName.To(found, CaptureKeywords.All);
        return Error("RL0433", at,
            $"不认识取数类型“{found}”。{(nearest is null ? "" : $"是不是“{nearest}”？")}可以写：数、金额、百分数、日期、年份、文字、分项。",
            $"Unknown capture type '{found}'. {(nearest is null ? "" : $"Did you mean '{nearest}'? ")}It can be number, amount, percent, date, year, text or parts.")
            with { Suggestion = nearest };
    }

    public static Diagnostic CaptureTwice(Location at, string name) => Error("RL0434", at,
        $"“{name}”在这条规则里取了两次。请换一个名称。",
        $"'{name}' is captured twice in this rule. Choose another name.");

    public static Diagnostic GroupInGroup(Location at) => Error("RL0435", at,
        "选择里不能再套选择。请把各种说法并列写开：(甲|乙|丙)。",
        "A choice cannot stand inside a choice. Write the wordings side by side: (a|b|c).");

    public static Diagnostic TooLong(Location at, int most) => Error("RL0480", at,
        $"要找的文字超过 {most} 个字。请只写能认出这句话的几个词，中间用 … 隔开，或分成几条规则。",
        $"The words to find are more than {most} characters. Write only the few that tell the sentence, with … between them, or several rules.");

    static Diagnostic Error(string id, Location at, string chinese, string english) =>
        new(id, Severity.Error, new LocalizedText(chinese, english), at);
}
