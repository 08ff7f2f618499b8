using System.Globalization;
using ReportLint.Output;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>The line every run ends with, so that nothing is silently green.</summary>
static class ClosingLine
{
    public static void Write(TextWriter writer, Totals t, int rules, TimeSpan time, Language language)
    {
        var seconds = time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        writer.Write(language == Language.English ? English(t, rules, seconds) : Chinese(t, rules, seconds));
    }

    static string Chinese(Totals t, int rules, string seconds)
    {
        var asides = string.Join("，", Asides(t.Unreadable > 0 ? $"另有 {t.Unreadable} 份读不了" : null, t.Cached > 0 ? $"其中 {t.Cached} 份没有改动，用上次的结果" : null));
        return $"读取报告 {t.Reports} 份{(asides.Length > 0 ? $"（{asides}）" : "")}，载入规则 {rules} 条，" +
            $"判定 {t.Evaluated} 次：报错 {t.Failed}（错误 {t.Errors}，警告 {t.Warnings}，提示 {t.Notes}），" +
            $"无法判定 {t.Undecided}，不适用 {t.NotApplicable}，豁免 {t.Waived}。用时 {seconds} 秒。\n";
    }

    static string English(Totals t, int rules, string seconds)
    {
        var asides = string.Join(", ", Asides(t.Unreadable > 0 ? $"{t.Unreadable} more could not be" : null, t.Cached > 0 ? $"{t.Cached} unchanged, results kept" : null));
        return $"{Count(t.Reports, "report")} read{(asides.Length > 0 ? $" ({asides})" : "")}, {Count(rules, "rule")} loaded, " +
            $"{t.Evaluated} evaluated: {t.Failed} failed ({Count(t.Errors, "error")}, {Count(t.Warnings, "warning")}, {Count(t.Notes, "note")}), " +
            $"{t.Undecided} undecided, {t.NotApplicable} not applicable, {t.Waived} waived. {seconds} s.\n";

        static string Count(int count, string word) => $"{count} {word}{(count == 1 ? "" : "s")}";
    }

    static IEnumerable<string> Asides(params string?[] all) => all.OfType<string>();
}
