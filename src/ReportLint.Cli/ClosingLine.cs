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

    static string Chinese(Totals t, int rules, string seconds) =>
        $"读取报告 {t.Reports} 份{(t.Unreadable > 0 ? $"（另有 {t.Unreadable} 份读不了）" : "")}，载入规则 {rules} 条，" +
        $"判定 {t.Evaluated} 次：报错 {t.Failed}（错误 {t.Errors}，警告 {t.Warnings}，提示 {t.Notes}），" +
        $"无法判定 {t.Undecided}，不适用 {t.NotApplicable}，豁免 {t.Waived}。用时 {seconds} 秒。\n";

    static string English(Totals t, int rules, string seconds) =>
        $"{t.Reports} reports read{(t.Unreadable > 0 ? $" ({t.Unreadable} more could not be)" : "")}, {rules} rules loaded, " +
        $"{t.Evaluated} evaluated: {t.Failed} failed ({t.Errors} errors, {t.Warnings} warnings, {t.Notes} notes), " +
        $"{t.Undecided} undecided, {t.NotApplicable} not applicable, {t.Waived} waived. {seconds} s.\n";
}
