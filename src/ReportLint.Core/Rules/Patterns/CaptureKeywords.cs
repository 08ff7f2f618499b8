namespace ReportLint.Rules.Patterns;

/// <summary>What captures are called in rules, in both spellings.</summary>
static class CaptureKeywords
{
    static readonly (CaptureType Type, string Chinese, string English)[] Words =
    [
        (CaptureType.Number, "数", "number"),
        (CaptureType.Amount, "金额", "amount"),
        (CaptureType.Percentage, "百分数", "percent"),
        (CaptureType.Date, "日期", "date"),
        (CaptureType.Year, "年份", "year"),
        (CaptureType.Text, "文字", "text"),
        (CaptureType.Parts, "分项", "parts"),
    ];

    /// <summary>Every word that can stand behind the colon of a capture.</summary>
    public static IEnumerable<string> All => Words.SelectMany(w => new[] { w.Chinese, w.English });

    public static CaptureType? TypeOf(string word)
    {
        foreach (var (type, chinese, english) in Words)
        {
            if (word == chinese || word.Equals(english, StringComparison.OrdinalIgnoreCase))
                return type;
        }
        return null;
    }
}
