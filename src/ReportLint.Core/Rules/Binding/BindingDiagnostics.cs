using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>What can be wrong with the names and types of a rule.</summary>
static class BindingDiagnostics
{
    public static Diagnostic UnknownLine(Location at, string table, string name, bool isRow, string? nearest) => Error("RL0401", at,
        $"表“{table}”没有叫“{name}”的{Line(isRow)}。{(nearest is null ? "" : $"最接近的是“{nearest}”。")}",
        $"Table '{table}' has no {EnglishLine(isRow)} called '{name}'.{(nearest is null ? "" : $" The nearest is '{nearest}'.")}", nearest);

    public static Diagnostic UnknownTable(Location at, string name, string? nearest, string known) => Error("RL0402", at,
        $"没有叫“{name}”的表。{(nearest is null ? $"有这些表：{known}。" : $"最接近的是“{nearest}”。")}",
        $"There is no table called '{name}'. {(nearest is null ? $"There are: {known}." : $"The nearest is '{nearest}'.")}", nearest);

    public static Diagnostic UnknownName(Location at, string name, string? nearest) => Error("RL0403", at,
        $"不认识“{name}”。{(nearest is null ? "没有“对”的时候，表中的数要写全：表[行, 列]。" : $"是不是“{nearest}”？")}",
        $"'{name}' is not known here. {(nearest is null ? "Without 'for', a figure is written table[row, column]." : $"Did you mean '{nearest}'?")}", nearest);

    public static Diagnostic BareLine(Location at, string name, string written) => Error("RL0404", at,
        $"“{name}”是表里的一行或一列，单独写不知道是哪一格。请写成：{written}",
        $"'{name}' is a row or column; alone it does not say which cell. Write: {written}", written);

    public static Diagnostic OtherAxis(Location at, string name, bool isRow, string written) => Error("RL0405", at,
        $"“{name}”是{Line(isRow)}。在“每一{Line(isRow)}”里，单独的名称指的是{Line(!isRow)}。如要固定这一{Line(isRow)}，请写成：{written}",
        $"'{name}' is a {EnglishLine(isRow)}. Inside 'each {EnglishLine(isRow)}' a name alone means a {EnglishLine(!isRow)}. To fix that {EnglishLine(isRow)} write: {written}", written);

    public static Diagnostic Swapped(Location at, string written) => Error("RL0406", at,
        $"行和列写反了：方括号里先写行，后写列。应写成：{written}",
        $"Row and column are swapped: inside the brackets the row comes first. Write: {written}", written);

    public static Diagnostic OnlySomeForms(Location at, string name, string what, string without, string with, string? group)
    {
        var instead = group is null ? "" : $"，或改用 合计({group})";
        var englishInstead = group is null ? "" : $", or use sum({group})";
        return Error("RL0407", at,
            $"{without} 格式没有“{name}”这{(what == "表" ? "张表" : $"一{what}")}。请改为“适用 格式 {with}”{instead}。",
            $"Form {without} has no '{name}'. Change it to 'applies form {with}'{englishInstead}.", $"格式 {with}");
    }

    public static Diagnostic GroupAsNumber(Location at, string name, string form, int count, bool isRow, string written) => Error("RL0408", at,
        $"“{name}”在 {form} 格式里是一组（{count} {Line(isRow)}），不能当一个数。请写成：{written}",
        $"'{name}' is a group in form {form} ({count} {EnglishLine(isRow)}s) and cannot stand for one number. Write: {written}", written);

    public static Diagnostic SelectionAsNumber(Location at, string name) => Error("RL0409", at,
        $"“{name}”不止一格，一组不能当一个数，用 合计({name})。",
        $"'{name}' is more than one cell; use sum({name}).", $"合计({name})");

    public static Diagnostic NameWithSign(Location at, string first, string second, string name) => Error("RL0410", at,
        $"这里会读成“{first}”减“{second}”。如指表中的这一行，请写成：「{name}」",
        $"This reads as '{first}' minus '{second}'. If the row of the table is meant, write: 「{name}」", $"「{name}」");

    public static Diagnostic TextWithNumber(Location at, string text, string number, string? prose) => Error("RL0411", at,
        $"“{text}”是文字，{number} 是数，不能比较。{(prose is null ? "" : $"查有没有某句话，用“提及”；数字数，用 字数({prose})。")}",
        $"'{text}' is text and {number} is a number; they cannot be compared.{(prose is null ? "" : $" To look for words use 'mentions'; to count characters use length({prose}).")}");

    public static Diagnostic DifferentTypes(Location at, string left, LocalizedText leftType, string right, LocalizedText rightType) => Error("RL0412", at,
        $"“{left}”是{leftType.Chinese}，“{right}”是{rightType.Chinese}，不能比较。",
        $"'{left}' is {leftType.English} and '{right}' is {rightType.English}; they cannot be compared.");

    public static Diagnostic NotOrdered(Location at, LocalizedText type, string sign) => Error("RL0413", at,
        $"{type.Chinese}不能用“{sign}”比较，只能用 = 或 ≠。",
        $"'{sign}' cannot compare {type.English}; only = and ≠ can.");

    public static Diagnostic DateSignOnNumbers(Location at, string sign) => Error("RL0414", at,
        $"“{sign}”比较的是日期；比较数请用 < ≤ > ≥。",
        $"'{sign}' compares dates; for numbers use < ≤ > ≥.");

    public static Diagnostic NotANumber(Location at, string written, LocalizedText type) => Error("RL0415", at,
        $"“{written}”是{type.Chinese}，这里要的是数。",
        $"'{written}' is {type.English}; a number is needed here.");

    public static Diagnostic NotACondition(Location at, string written, bool isText) => Error("RL0416", at,
        $"“{written}”不是能成立或不成立的话。条件要写全，例如：{written} {(isText ? "提及 “…”" : "= 0")}。",
        $"'{written}' is not something that holds or does not. Write a condition such as: {written} {(isText ? "mentions \"…\"" : "= 0")}.");

    public static Diagnostic NotText(Location at, string written, LocalizedText type) => Error("RL0417", at,
        $"“{written}”是{type.Chinese}，这里要的是文字。",
        $"'{written}' is {type.English}; text is needed here.");

    public static Diagnostic UnitClash(Location at, string left, LocalizedText leftUnit, string right, LocalizedText rightUnit) => Error("RL0418", at,
        $"“{left}”的单位是{leftUnit.Chinese}，“{right}”的单位是{rightUnit.Chinese}，不能相加减，也不能比较。",
        $"'{left}' is in {leftUnit.English} and '{right}' in {rightUnit.English}; they cannot be added or compared.");

    public static Diagnostic HiddenName(Location at, string name, LocalizedText hidden) => Error("RL0419", at,
        $"“{name}”已经是{hidden.Chinese}的名称。请给这里取的数另起一个名称。",
        $"'{name}' already names {hidden.English}. Choose another name here.");

    public static Diagnostic NameTwice(Location at, string name) => Error("RL0420", at,
        $"“{name}”在这条规则里定义了两次。请换一个名称。",
        $"'{name}' is defined twice in this rule. Choose another name.");

    public static Diagnostic UnknownValue(Location at, string fact, string found, string known, string? nearest) => Error("RL0421", at,
        $"“{fact}”没有“{found}”这个值。{(nearest is null ? "" : $"是不是“{nearest}”？")}可以写：{known}。",
        $"'{found}' is not a value of '{fact}'. {(nearest is null ? "" : $"Did you mean '{nearest}'? ")}It can be: {known}.", nearest);

    public static Diagnostic NotALimit(Location at, string fact) => Error("RL0422", at,
        $"“适用”里不能写“{fact}”。可以写：年度、格式、应用格式、单位层级、单位、标题。日期请写在“当”或“要求”里。",
        $"'{fact}' cannot stand in 'applies'. It can be year, form, due_form, level, issuer or title. Dates belong in 'when' or 'require'.");

    public static Diagnostic UnknownPart(Location at, string part, int count) => Error("RL0423", at,
        $"格式没有“{part}”，只有 {count} 个部分。",
        $"The form has no '{part}'; it has {count} parts.");

    public static Diagnostic NotAPlace(Location at, string written) => Error("RL0424", at,
        $"“{written}”里没有可以查找的正文。请写一个部分（如 部分一）、全文 或 开头。",
        $"There is no prose to search in '{written}'. Write a part (such as part1), whole or preamble.");

    public static Diagnostic NoCurrentLine(Location at, string word, string needed) => Error("RL0425", at,
        $"“{word}”只能用在“对 ‹表› {needed}”的规则里。",
        $"'{word}' needs a rule that goes through a table: 对 ‹table› {needed}.");

    public static Diagnostic WrongMember(Location at, string written, string expected, string english) => Error("RL0426", at,
        $"“{written}”没有这一项。{expected}",
        $"There is no '{written}'. {english}");

    public static Diagnostic PeriodNeedsMember(Location at) => Error("RL0427", at,
        "“统计期”有两个日期，请写 统计期.始 或 统计期.止；只查有没有，写：有 统计期。",
        "The period has two dates; write period.start or period.end, or to ask whether it is there: has period.");

    public static Diagnostic NotOrderedParts(Location at) => Error("RL0428", at,
        "“依次出现”前后要写部分，例如：部分一 至 部分六 依次出现。",
        "'ordered' speaks of parts, such as: part1 to part6 ordered.");

    public static Diagnostic WrongArguments(Location at, FunctionName function)
    {
        var word = Keywords.Of(Meanings.Functions[function])!;
        var (expected, english) = function switch
        {
            FunctionName.Sum => ("行、列或格，例如 合计(办理结果)", "rows, columns or cells"),
            FunctionName.Count => ("说一组格或一段文字的条件，例如 次数(申请[全部, 总计] = 0) 或 次数(部分一 提及 “…”)", "a condition on a selection of cells, or what a text mentions"),
            FunctionName.Length => ("一个部分或一段文字，例如 字数(部分一)", "a part or a text"),
            _ => ("两段文字，例如 相似度(部分一, 上年.部分一)", "two texts"),
        };
        return Error("RL0429", at, $"{word.Chinese} 的括号里应当是{expected}。", $"Inside the brackets of {word.English} stands {english}.");
    }

    public static Diagnostic CannotHave(Location at, string written) => Error("RL0436", at,
        $"“有 {written}”不知道要查什么。“有”后面写一张表、一个部分、一行或一个事实，例如：有 部分二。",
        $"'has {written}' does not say what to look for. After 'has' stands a table, a part, a row or a fact.");

    public static Diagnostic ContentInSeverity(Location at, string written) => Error("RL0438", at,
        $"“级别 … 当”里不能用“{written}”：级别只看读到了什么（事实、格式、部分、来源受损），不看内容。",
        $"'{written}' cannot decide a severity: only what was read can (facts, form, parts, damage), not content.");

    public static Diagnostic FormsNotAllowed(Location at) => Error("RL0439", at,
        "这些“适用”合起来不剩任何格式。请检查“格式”的取值。",
        "These limits leave no form at all. Check the values of 'form'.");

    public static Diagnostic NotADate(Location at, string written, LocalizedText type) => Error("RL0440", at,
        $"“{written}”是{type.Chinese}，这里要的是日期。",
        $"'{written}' is {type.English}; a date is needed here.");

    public static Diagnostic NotOfOtherReport(Location at, string written) => Error("RL0451", at,
        $"不能说“{written}”：另一份报告里能说的是表、格、正文、标题、单位、年度和日期。",
        $"'{written}' cannot be said: of another report there are tables, cells, prose, title, issuer, year and dates.");

    public static Diagnostic NoOtherReport(Location at, string word) => Error("RL0452", at,
        $"“{word}”要先写一句“对 另份 每一份”，并在要求里写 相似度(…, 另份.…)：一份报告只与可能相似的另份对照。",
        $"'{word}' needs 'for each report of other', and a similarity(…, other.…) in a requirement: a report is held only against others that may be like it.");

    public static Diagnostic OtherReportsTable(Location at, string written) => Error("RL0453", at,
        $"“对”只能看本报告的表，不能看“{written}”。请写“对”本报告的表，在要求里写 上年.…。",
        $"'for' goes through tables of this report, not '{written}'. Name this report's table, and write previous.… in the requirement.");

    public static Diagnostic NotInEveryTable(Location at, string lacking, string name, bool isRow, string having) => Error("RL0443", at,
        $"“对”里的表“{lacking}”没有叫“{name}”的{Line(isRow)}；单独写的名称，每张表都要有。有它的表是：{having}。请在“对”里只写这些表，其余的表另写一条规则。",
        $"Table '{lacking}' of 'for' has no {EnglishLine(isRow)} called '{name}'; a name alone must be in every table. Those that have it: {having}. Keep only these, and write another rule for the rest.");

    public static Diagnostic TableTwice(Location at, string name) => Error("RL0444", at,
        $"“对”里的表“{name}”写了两次，请删去一个。",
        $"Table '{name}' stands twice in 'for'. Take one out.");

    public static Diagnostic HeadingsAsNumber(Location at, string written) => Error("RL0445", at,
        $"“{written}”不止一个，不能当一个数。数一数有几个，写：次数({written} = 1)。",
        $"'{written}' is more than one. To count some of them write: count({written} = 1).");

    static string Line(bool isRow) => isRow ? "行" : "列";

    static string EnglishLine(bool isRow) => isRow ? "row" : "column";

    static Diagnostic Error(string id, Location at, string chinese, string english, string? suggestion = null) =>
        new(id, Severity.Error, new LocalizedText(chinese, english), at) { Suggestion = suggestion };
}
