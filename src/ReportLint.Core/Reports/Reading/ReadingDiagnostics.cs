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

    public static Diagnostic NotText(Location at) => Error("RL0203", at,
        "这不是文字文件。请提供报告的网页、文本、DOCX 或 PDF 文件。",
        "This is not a text file. Provide the report as a web page, text, DOCX or PDF.");

    public static Diagnostic OldWord(Location at) => Error("RL0204", at,
        "这是旧版 Word 文件（.doc），无法读取。请在 Word 或 WPS 中另存为 .docx 后再试。",
        "This is a file of the old Word format (.doc), which cannot be read. Save it as .docx and try again.");

    public static Diagnostic IsPdf(Location at) => Error("RL0205", at,
        "这是 PDF 文件，须先提取文字（pdftotext -layout）。",
        "This is a PDF, whose text has to be taken out first (pdftotext -layout).");

    public static Diagnostic BrokenDocx(Location at, LocalizedText why) => Error("RL0206", at,
        $"DOCX 文件无法打开：{why.Chinese}。请在 Word 或 WPS 中打开并重新保存后再试。",
        $"The DOCX cannot be opened: {why.In(Language.English)}. Open it in a word processor, save it again and retry.");

    public static Diagnostic NotAReport(Location at) => Warning("RL0210", at,
        "这份文件不像年度报告：没有报告标题，没有规定的各部分，也没有表格。未作检查。",
        "This file does not look like an annual report: it has no title of one, none of the parts and no table. It was not checked.");

    public static Diagnostic Unfilled(Location at) => Warning("RL0211", at,
        "表格全部空白，像是尚未填写的格式。请确认这是定稿。",
        "All tables are blank, as in a form that nobody has filled in. Make sure that this is the final text.");

    public static Diagnostic Several(Location at) => Warning("RL0212", at,
        "文件里还有另一份报告，从这里开始。只读了第一份；请每份报告存一个文件。",
        "Another report begins here. Only the first was read; keep one report in a file.");

    public static Diagnostic BrokenOff(Location at) => Warning("RL0214", at,
        "文件在一个字的中间断了，后面的内容可能丢失。请重新保存或下载。",
        "The file breaks off inside a character; what followed may be lost. Save or fetch it again.");

    public static Diagnostic TooLong(Location at, int most) => Error("RL0215", at,
        $"文件的文字超过 {most} 个字符，不像一份报告，没有读取。要读请在配置里调大 limits.characters。",
        $"The file has more than {most} characters of text, which no report has; it was not read. To read it, raise limits.characters.");

    public static Diagnostic TooManyCells(Location at, int most) => Error("RL0216", at,
        $"这个表超过 {most} 格，从这里起没有再读。要读请在配置里调大 limits.cells。",
        $"This table has more than {most} cells; from here on they were not read. To read them, raise limits.cells.");

    public static Diagnostic NestedTooDeep(Location at, int most) => Error("RL0217", at,
        $"从这里起标签嵌套超过 {most} 层，不像一份报告的网页，可能被改动过。文字仍已读取。如确实需要，请在配置里调大 limits.nesting。",
        $"Elements are nested more than {most} deep from here on, as in no page of a report: it may have been tampered with. The text was read all the same. If it is as it should be, raise limits.nesting.");

    public static Diagnostic TablesTooDeep(Location at) => Error("RL0218", at,
        $"从这里起表格套了超过 {ReadingLimits.DeepestTable} 层，更深的表按文字读取。",
        $"Tables are nested more than {ReadingLimits.DeepestTable} deep from here on; those deeper were read as text.");

    public static Diagnostic BeforeForms(Location at, int year, int first) => new("RL0213", Severity.Note, new LocalizedText(
        $"这是 {year} 年度的报告，早于已知的格式（{first} 年度起）：只读了基本事实、各部分和正文，没有读表格。",
        $"This report is for {year}, before the known forms (from {first}): facts, parts and prose were read, tables were not."), at);

    static Diagnostic Warning(string id, Location at, string chinese, string english) =>
        new(id, Severity.Warning, new LocalizedText(chinese, english), at);

    static Diagnostic Error(string id, Location at, string chinese, string english) =>
        new(id, Severity.Error, new LocalizedText(chinese, english), at);
}
