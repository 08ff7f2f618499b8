using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Linting.Examples;

/// <summary>What can be wrong with the examples of a rule.</summary>
static class ExampleDiagnostics
{
    public static Diagnostic Failed(Location at, string rule, LocalizedText problem) => Error("RL0510", at,
        $"规则 {rule} 的这个例子没有得到预期结果：{problem.Chinese}",
        $"This example of rule {rule} did not turn out as expected: {problem.English ?? problem.Chinese}");

    public static Diagnostic CannotFail(Location at, string rule) => Error("RL0511", at,
        $"规则 {rule} 改动任何一个数、部分或词句都不会报错，等于什么也没查。请检查“要求”。",
        $"Rule {rule} reports nothing whatever single thing is changed, so it guards nothing. Check what it requires.");

    public static Diagnostic CannotSet(Location at, string written) => Error("RL0512", at,
        $"例子里不能设“{written}”。可以设：格（新收 = 5，或 申请[新收, 总计] = 5）、部分、部分的标题和序号、事实、行、列。",
        $"An example cannot set '{written}'. It can set cells, parts, their headings and ordinals, facts, the row and the column.");

    public static LocalizedText Text { get; } = new("一段文字，或 缺", "a text, or absent");

    public static LocalizedText FactValue { get; } = new("这个事实可有的值", "a value this fact can have");

    public static LocalizedText Period { get; } = new("统计期 = 缺，或分别设 统计期.始 和 统计期.止", "absent, or set period.start and period.end");

    public static LocalizedText Date { get; } = new("日期，例如 2023年1月31日，或 缺", "a date such as date(2023, 1, 31), or absent");

    public static LocalizedText Figure { get; } = new("数、空白、缺、不清 或一段文字", "a number, blank, absent, unreadable or a text");

    public static LocalizedText Ordinal { get; } = new("1 到 99 的整数，或 缺", "a whole number from 1 to 99, or absent");

    public static LocalizedText Name { get; } = new("与这张表某一行或列相近的名称，例如 “规范性文件”", "a text like the name of one of the table's rows or columns");

    public static LocalizedText Absent { get; } = new("缺", "absent");

    public static Diagnostic WrongValue(Location at, string written, LocalizedText expected) => Error("RL0513", at,
        $"“{written}”不能设成这个值，应当是{expected.Chinese}。",
        $"'{written}' cannot have that value; it takes {expected.English ?? expected.Chinese}.");

    public static Diagnostic UnknownElement(Location at, string written) => Error("RL0514", at,
        $"这条规则没有叫“{written}”的行或列可选。",
        $"This rule goes through no row or column called '{written}'.");

    public static Diagnostic NeedsPlace(Location at) => Error("RL0515", at,
        "“例 报错”要写明报在哪里：→ 在 ‹位置›，例如 → 在 部分六。",
        "A failing example says where: → in ‹place›, such as → in part6.");

    static Diagnostic Error(string id, Location at, string chinese, string english) =>
        new(id, Severity.Error, new LocalizedText(chinese, english), at);
}
