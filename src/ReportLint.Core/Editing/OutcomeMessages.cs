using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>Outcomes, their counts, and what a lens says.</summary>
public static class OutcomeMessages
{
    static readonly Outcome[] Order = [Outcome.Fail, Outcome.Undecided, Outcome.Pass, Outcome.Waived, Outcome.NotApplicable];

    public static LocalizedText Name(Outcome outcome) => outcome switch
    {
        Outcome.Pass => new("通过", "pass"),
        Outcome.Fail => new("报错", "fail"),
        Outcome.Undecided => new("无法判定", "undecided"),
        Outcome.Waived => new("豁免", "waived"),
        _ => new("不适用", "inapplicable"),
    };

    /// <param name="failed">Null when they could not be run.</param>
    public static LocalizedText RunExamples(int count, int? failed) => failed switch
    {
        null => new($"运行例子（{count}）", $"Run examples ({count})"),
        0 => new($"运行例子（{count}，全部通过）", $"Run examples ({count}, all pass)"),
        _ => new($"运行例子（{count}，{failed} 个不符）", $"Run examples ({count}, {failed} fail)"),
    };

    /// <summary>Outcomes of one rule on one report, those that matter most first.</summary>
    public static LocalizedText OnReport(string report, IEnumerable<Verdict> verdicts)
    {
        var counts = verdicts.CountBy(v => v.Outcome).ToDictionary();
        return new LocalizedText(
            $"在 {report} 上运行：{List(counts, Language.Chinese)}",
            $"Run on {report}: {List(counts, Language.English)}");
    }

    static string List(Dictionary<Outcome, int> counts, Language language) =>
        string.Join(" · ", Order.Where(counts.ContainsKey).Select(o => $"{Name(o).In(language)} {counts[o]}"));
}
