using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>Why a rule cannot decide, or does not apply.</summary>
static class Reasons
{
    static readonly LocalizedText Holds = new("要求成立。", "The requirement holds.");
    static readonly LocalizedText Breaks = new("要求不成立。", "The requirement does not hold.");
    static readonly LocalizedText DoesNotApply = new("按本规则不适用。", "The rule does not apply.");
    static readonly LocalizedText OnlyUndecided = new("无法判定。", "Undecided.");
    static readonly LocalizedText SeveralValues = new("无法判定：取值不止一种可能。", "Undecided: there is more than one possible value.");

    /// <summary>What an outcome means by itself, where no more is to be told.</summary>
    public static LocalizedText Of(Outcome outcome) => outcome switch
    {
        Outcome.Pass => Holds,
        Outcome.Fail => Breaks,
        Outcome.Undecided => OnlyUndecided,
        _ => DoesNotApply,
    };

    public static LocalizedText NoTable(string table) => new($"没有读到表“{table}”", $"table '{table}' was not read");

    public static LocalizedText OtherForm(string table, string form, string name) =>
        new($"表“{table}”用的是 {form} 格式，没有“{name}”", $"table '{table}' follows form {form}, which has no '{name}'");

    public static LocalizedText NoCell(string table, string? row, string? column) => new(
        $"表“{table}”里没有读到{Place(row, column, "行“", "”", "列“")}",
        $"table '{table}' was read without {Place(row, column, "row '", "'", "column '")}");

    public static LocalizedText NoPart(string part) => new($"没有读到“{part}”", $"'{part}' was not found");

    public static LocalizedText NoOrdinal(string title) => new($"“{title}”前面没有印序号", $"'{title}' prints no ordinal");

    public static LocalizedText NoFact(string fact) => new($"没有读到“{fact}”", $"'{fact}' was not found");

    public static LocalizedText NoCapture(string name) => new($"没有取到“{name}”", $"'{name}' was not captured");

    public static LocalizedText NoElements(string what) => new($"“{what}”没有选中任何内容", $"'{what}' selects nothing");

    public static LocalizedText DamagedText(string place) =>
        new($"来源受损，“{place}”里没有找到不等于没有写", $"the source is damaged: what was not found in '{place}' may still have been written");

    public static LocalizedText OtherReports(string reports) =>
        new($"要对照“{reports}”的报告，这次没有给出", $"it needs the reports '{reports}', and none was given");

    public static LocalizedText OfRoster { get; } = new("这条规则看的是单位名单，不是一份报告", "this rule is about the list of bodies, not about a report");

    public static LocalizedText NoChildren { get; } = new("没有下级单位", "there are no bodies below this one");

    public static LocalizedText NothingAlike(int compared) => new(
        $"同年度另有 {compared} 份别的单位的报告，没有一份与它相近",
        $"of {compared} reports of other bodies for the same year, none comes near it");

    public static LocalizedText TooLarge { get; } = new("数太大，无法计算", "the figures are too large to compute");

    public static LocalizedText NothingFound(string written) => new($"没有找到“{written}”", $"'{written}' was not found");

    /// <summary>What was found holds; the rest does not apply, or passes, as 找不到 says.</summary>
    public static LocalizedText HoldsWithout(ImmutableArray<LocalizedText> nothing)
    {
        var why = Join(nothing);
        return new($"要求成立；{why.Chinese}，有关的要求不检查。", $"The requirement holds; {why.English}, and what depends on that is not checked.");
    }

    public static LocalizedText Sentence(ImmutableArray<LocalizedText> clauses)
    {
        var all = Join(clauses);
        return new(all.Chinese + "。", all.English + ".");
    }

    public static LocalizedText Join(ImmutableArray<LocalizedText> clauses) =>
        new(string.Join("；", clauses.Select(c => c.Chinese)), string.Join("; ", clauses.Select(c => c.English ?? c.Chinese)));

    public static LocalizedText OutOfLimit(string limit, LocalizedText actual) =>
        new($"不在适用范围：{limit}；本报告是 {actual.Chinese}。", $"Out of scope: {limit}; this report is {actual.English ?? actual.Chinese}.");

    public static LocalizedText LimitUnknown(string limit) =>
        new($"无法判定是否适用：{limit}，但没有读到这一项。", $"Whether it applies cannot be told: {limit}, but that was not found.");

    public static LocalizedText WhenFalse(string condition) => new($"“当”的条件不成立：{condition}。", $"The condition does not hold: {condition}.");

    public static LocalizedText HasBlank(string name) => new($"{name}是空白，按本规则不适用。", $"{name} is blank, and the rule then does not apply.");

    public static LocalizedText Undecided(IReadOnlyList<LocalizedText> causes)
    {
        if (causes.Count == 0)
            return SeveralValues;
        var why = Join([.. causes]);
        return new($"无法判定：{why.Chinese}。", $"Undecided: {why.English}.");
    }

    public static LocalizedText Is(string name, LocalizedText state) => new($"{name} {state.Chinese}", $"{name} is {state.English ?? state.Chinese}");

    public static LocalizedText Candidates(int count) =>
        new($"找到 {count} 处不同的说法，结论不一", $"{count} different statements were found, and they do not agree");

    public static LocalizedText AndOthers(int count) => new($"另有 {count} 项", $"{count} more");

    static string Place(string? row, string? column, string rowOpen, string close, string columnOpen)
    {
        var parts = new List<string>();
        if (row is not null)
            parts.Add(rowOpen + row + close);
        if (column is not null)
            parts.Add(columnOpen + column + close);
        return string.Join(" ", parts);
    }
}
