using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>What can be said about a file that is read as a report.</summary>
static class ReadingDiagnostics
{
    public static Diagnostic NotDecodable(Location at, long offset, string encoding) => Error("RL0201", at,
        $"文件的文字无法解码：按 {encoding} 读到第 {offset} 个字节处出错。请将文件另存为 UTF-8 后再试。",
        $"The text cannot be decoded: as {encoding} it breaks at byte {offset}. Save the file as UTF-8 and try again.");

    public static Diagnostic Empty(Location at) => Error("RL0202", at,
        "文件里没有文字。请确认保存的是报告正文。",
        "The file holds no text. Make sure that it is the report itself that was saved.");

    static Diagnostic Error(string id, Location at, string chinese, string english) =>
        new(id, Severity.Error, new LocalizedText(chinese, english), at);
}
