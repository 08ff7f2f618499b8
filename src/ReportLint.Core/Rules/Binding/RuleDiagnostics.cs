using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>What can be wrong with a rule as a whole.</summary>
static class RuleDiagnostics
{
    public static Diagnostic UnknownPlaceholder(Location at, string name, string known) => Error("RL0501", at,
        $"消息里的“{{{name}}}”在这条规则里没有定义。可以写：{known}，或规则里写到的名称。",
        $"'{{{name}}}' in the message is not defined in this rule. It can be {known}, or an operand as the rule writes it.");

    public static Diagnostic IdTwice(Location at, string id, Location first) => Error("RL0502", at,
        $"规则 {id} 已在 {first} 定义过。每条规则的编号只能用一次。",
        $"Rule {id} is already defined at {first}. An id is used once.") with
    {
        Related = [new RelatedLocation(first, new LocalizedText("第一次定义", "first definition"))],
    };

    public static Diagnostic NoPassingExample(Location at, string id) => Warning("RL0504", at,
        $"规则 {id} 没有“例 通过”。请写一个没有错误的例子，否则不知道它会不会误报。",
        $"Rule {id} has no passing example. Write one, or nobody knows whether it reports what is right.");

    public static Diagnostic NoFailingExample(Location at, string id) => Warning("RL0505", at,
        $"规则 {id} 没有“例 报错”。请写一个应当报错的例子，否则不知道它能不能查出错误。",
        $"Rule {id} has no failing example. Write one, or nobody knows whether it finds anything.");

    public static Diagnostic SeverityAfterLast(Location at) => Error("RL0506", at,
        "“级别”没有条件的一行应当放在最后：它后面的条件不会再看。",
        "The severity without a condition comes last; the ones after it would never be looked at.");

    public static Diagnostic NoPlainSeverity(Location at, string id) => Error("RL0507", at,
        $"规则 {id} 的“级别”都带条件。请再写一行不带“当”的级别，用于其他情形。",
        $"Every severity of rule {id} has a condition. Add one without 'when' for all other cases.");

    static Diagnostic Error(string id, Location at, string chinese, string english) =>
        new(id, Severity.Error, new LocalizedText(chinese, english), at);

    static Diagnostic Warning(string id, Location at, string chinese, string english) =>
        new(id, Severity.Warning, new LocalizedText(chinese, english), at);
}
