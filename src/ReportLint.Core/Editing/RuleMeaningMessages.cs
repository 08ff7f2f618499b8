using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>A rule told in a sentence.</summary>
static class RuleMeaningMessages
{
    public static LocalizedText ForEach(string what) => new($"对{what}逐一检查：", $"For {what}: ");

    public static LocalizedText Must(string condition) => new($"必须 {condition}", $"{condition} must hold");

    public static LocalizedText MustNot(string condition) => new($"不得 {condition}", $"{condition} must not hold");

    public static LocalizedText Found(string place, string pattern) => new($"在{place}里找“{pattern}”，", $"in {place} find “{pattern}”; ");

    public static LocalizedText When(string condition) => new($"如果 {condition}，", $"if {condition}, ");

    public static LocalizedText Basis(string text) => new($"依据：{text}", $"Basis: {text}");

    public static LocalizedText Applies(string text) => new($"适用：{text}", $"Applies to: {text}");
}
