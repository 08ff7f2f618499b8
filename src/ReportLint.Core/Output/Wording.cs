using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>The words outputs have for severities and outcomes.</summary>
public static class Wording
{
    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("警告", "warning"),
        _ => new("提示", "note"),
    };

    public static LocalizedText Of(Outcome outcome) => outcome switch
    {
        Outcome.Pass => new("通过", "pass"),
        Outcome.Fail => new("报错", "fail"),
        Outcome.NotApplicable => new("不适用", "not applicable"),
        Outcome.Undecided => new("无法判定", "undecided"),
        _ => new("豁免", "waived"),
    };

    /// <summary>The severity's name in data formats.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>The outcome's name in data formats.</summary>
    public static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Pass => "pass",
        Outcome.Fail => "fail",
        Outcome.NotApplicable => "notApplicable",
        Outcome.Undecided => "undecided",
        _ => "waived",
    };
}
