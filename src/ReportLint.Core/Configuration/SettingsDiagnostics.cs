using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>What can be wrong with a configuration beyond its YAML.</summary>
public static class SettingsDiagnostics
{
    public static Diagnostic NotADate(Location at, string found) => Wrong("RL0601", Severity.Error, at,
        $"日期应写成 2026-12-31 这样，这里写的是“{found}”。",
        $"A date is written like 2026-12-31, found '{found}'.");

    public static Diagnostic NotAPathPattern(Location at, string found) => Wrong("RL0602", Severity.Error, at,
        $"“{found}”里要有 {{issuer}} 或 {{year}}，各一次，不能有别的大括号；* 代表一段里的任意字符。",
        $"'{found}' needs {{issuer}} or {{year}}, once each, and no other braces; * stands for any characters within a segment.");

    public static Diagnostic UnknownRule(Location at, string id, string? nearest) => Wrong("RL0603", Severity.Error, at,
        nearest is null ? $"没有叫“{id}”的规则。" : $"没有叫“{id}”的规则。是不是“{nearest}”？",
        nearest is null ? $"There is no rule '{id}'." : $"There is no rule '{id}'. Did you mean '{nearest}'?") with { Suggestion = nearest };

    public static Diagnostic WaiverExpired(Waiver waiver) => Wrong("RL0604", Severity.Warning, waiver.Location,
        $"对 {waiver.RuleId} 的豁免已于 {waiver.Expires:yyyy-MM-dd} 到期，不再起作用。请改正报告，或由 {waiver.Approver} 重新批准。",
        $"The waiver for {waiver.RuleId} expired on {waiver.Expires:yyyy-MM-dd} and no longer holds. Correct the report, or have {waiver.Approver} approve it again.");

    public static Diagnostic WaiverUnused(Waiver waiver) => Wrong("RL0605", Severity.Warning, waiver.Location,
        $"对 {waiver.RuleId} 的豁免没有用上：范围内没有这样的问题。请删去它。",
        $"The waiver for {waiver.RuleId} was not used: nothing in its scope fails that rule. Remove it.");

    public static Diagnostic OutsideFile(Location at, string found) => Wrong("RL0606", Severity.Error, at,
        $"output.file 只能是运行文件夹以内的相对路径，这里写的是“{found}”。要写到别处，请在命令行用 --output。",
        $"output.file is a relative path below the folder the program runs in, found '{found}'. To write elsewhere use --output.");

    public static Diagnostic PathPatternTooLong(Location at, int most) => Wrong("RL0607", Severity.Error, at,
        $"paths 超过 {most} 个字符。请写短些，如 {{issuer}}/{{year}}.html。",
        $"paths has more than {most} characters. Write it shorter, such as {{issuer}}/{{year}}.html.");

    static Diagnostic Wrong(string id, Severity severity, Location at, string chinese, string english) =>
        new(id, severity, new LocalizedText(chinese, english), at);
}
