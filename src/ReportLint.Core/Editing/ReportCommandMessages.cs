using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>What can be done about a finding.</summary>
public static class ReportCommandMessages
{
    public static LocalizedText Explain(string rule) => new($"说明 {rule} 为什么报错", $"Explain why {rule} fails");

    public static LocalizedText OpenRule(string rule) => new($"打开规则 {rule}", $"Open rule {rule}");

    public static LocalizedText WriteWaiver(string rule) => new($"为 {rule} 写一条豁免", $"Write a waiver for {rule}");

    public static LocalizedText Reopen(string encoding) => new($"用 {encoding} 编码重新打开", $"Reopen with encoding {encoding}");
}
