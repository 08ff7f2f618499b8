using ReportLint.Output;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>How a run stands to its baseline, in a line.</summary>
static class BaselineLine
{
    public static void Write(TextWriter writer, Totals totals, Language language) => writer.Write(language == Language.English
        ? $"Against the baseline: {totals.New} new, {totals.Known} still there, {totals.Absent} gone.\n"
        : $"与基线相比：新增 {totals.New}，仍在 {totals.Known}，已消失 {totals.Absent}。\n");
}
