using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>What can go wrong around reading and writing files.</summary>
static class ProgramDiagnostics
{
    public static Diagnostic NoSuchPath(string path) => Error("RL0701",
        $"没有这个文件或文件夹：{path}。请检查路径。",
        $"No such file or folder: {path}. Check the path.");

    public static Diagnostic CannotOpen(string path, Exception fault) => Error("RL0702",
        $"打不开 {path}：{FileFault.Explain(fault).Chinese}",
        $"Cannot open {path}: {FileFault.Explain(fault).English}");

    public static Diagnostic TooLarge(string path, int most) => Error("RL0703",
        $"{path} 超过 {most} 个字节，不像一份报告，没有读取。要读请在配置里调大 limits.bytes。",
        $"{path} has more than {most} bytes, which no report has; it was not read. To read it, raise limits.bytes.");

    public static Diagnostic NoReports(string paths) => Error("RL0704",
        $"在 {paths} 里没有找到报告。报告是 .html .htm .txt .md .docx .pdf 文件；其他文件请直接写出文件名。",
        $"No reports found in {paths}. Reports are .html .htm .txt .md .docx .pdf files; name any other file itself.");

    public static Diagnostic CannotWrite(string path, Exception fault) => Error("RL0705",
        $"写不了 {path}：{FileFault.Explain(fault).Chinese}",
        $"Cannot write {path}: {FileFault.Explain(fault).English}");

    public static Diagnostic CannotWriteOutput(Exception fault) => Error("RL0705",
        $"写不了标准输出：{FileFault.Explain(fault).Chinese}",
        $"Cannot write to standard output: {FileFault.Explain(fault).English}");

    public static Diagnostic NoRules(string folders) => Error("RL0706",
        $"在 {folders} 里没有找到能用的规则（*.rule 文件）。",
        $"No usable rules (*.rule files) found in {folders}.");

    public static Diagnostic UnknownRule(string id, string? nearest) => Error("RL0707",
        nearest is null ? $"没有叫“{id}”的规则。用 reportlint rules 列出全部规则。" : $"没有叫“{id}”的规则。是不是“{nearest}”？",
        nearest is null ? $"There is no rule '{id}'. 'reportlint rules' lists them all." : $"There is no rule '{id}'. Did you mean '{nearest}'?");

    public static Diagnostic WrongCommandLine(string detail, string english) => Error("RL0708",
        $"{detail}用 --help 查看用法。",
        $"{english} See --help.");

    public static Diagnostic NotUtf8(string path) => Error("RL0709",
        $"{path} 不是 UTF-8 编码。请用编辑器另存为 UTF-8。",
        $"{path} is not UTF-8. Save it as UTF-8 in your editor.");

    public static Diagnostic AlreadyThere(string path) => Error("RL0710",
        $"{path} 已经有了，没有改动它。",
        $"{path} is there already and was left alone.");

    public static Diagnostic NotARuleName(string written) => Error("RL0711",
        $"“{written}”不是“规则包/规则id”。规则 id 用小写字母、数字、下划线和点，如 disclosure/t3.my_rule。",
        $"'{written}' is not PACK/ID. An id has lower-case letters, digits, underscores and dots, as in disclosure/t3.my_rule.");

    public static Diagnostic NotABaseline(string path) => Error("RL0712",
        $"{path} 不是基线文件。请用 reportlint baseline {path} 重新生成。",
        $"{path} is not a baseline. Make one with 'reportlint baseline {path}'.");

    public static Diagnostic NoPdfToText(string path) => Error("RL0713",
        $"读 {path} 要用 pdftotext，没有找到它。请安装 Poppler（Debian、Ubuntu：apt install poppler-utils；macOS：brew install poppler；Windows：scoop install poppler）。",
        $"Reading {path} needs pdftotext, which was not found. Install Poppler (Debian, Ubuntu: apt install poppler-utils; macOS: brew install poppler; Windows: scoop install poppler).");

    public static Diagnostic PdfFailed(string path) => Error("RL0714",
        $"pdftotext 没能从 {path} 取出文字：文件可能损坏或加密。",
        $"pdftotext could not take the text out of {path}: it may be damaged or encrypted.");

    public static Diagnostic PdfEndless(string path, int most) => Error("RL0718",
        $"{path} 的文字超过 {most} 个字符，不像一份报告，没有读取。要读请在配置里调大 limits.characters。",
        $"{path} has more than {most} characters of text, which no report has; it was not read. To read it, raise limits.characters.");

    public static Diagnostic TooSlow(string path, int seconds) => Error("RL0715",
        $"检查 {path} 用了超过 {seconds} 秒，已放弃。如确实需要，请在配置里调大 limits.seconds。",
        $"Checking {path} took more than {seconds} seconds and was given up. If it is as it should be, raise limits.seconds.");

    public static Diagnostic TooManyFindings(string path, int all, int most) => Error("RL0716",
        $"{path} 有 {all} 个问题，只列出前 {most} 个。要全部列出请在配置里调大 limits.findings。",
        $"{path} has {all} findings, of which the first {most} are listed. To list them all, raise limits.findings.");

    public static Diagnostic LinkLoop(string path) => Error("RL0717",
        $"{path} 是指回上层文件夹的链接，没有跟进去。请删去它。",
        $"{path} is a link back to a folder above it and was not followed. Remove it.");

    public static Diagnostic CacheDamaged(string path) => Note("RL0719",
        $"{path} 上次的结果已损坏，没有使用，重新做了检查。",
        $"The kept result for {path} was damaged; it was discarded and the report checked again.");

    public static Diagnostic CacheOutdated(string path) => Note("RL0720",
        $"{path} 里有另一版本程序的结果，已经删去。",
        $"{path} held results of another version of the program; they were discarded.");

    public static Diagnostic ReportChanged(string path) => Error("RL0721",
        $"检查进行时 {path} 被改动了，要对照它的规则没有重新判定。请再检查一次。",
        $"{path} changed while it was being checked, so rules that compare reports were not decided with it. Check again.");

    public static Diagnostic OurFault(Exception fault) => Error("RL0798",
        $"程序出错，停下了（{fault.GetType().Name}：{fault.Message} {Where(fault)}）。这是程序的缺陷，请把这一行和所用的命令报告给我们。",
        $"The program failed and stopped ({fault.GetType().Name}: {fault.Message} {Where(fault)}). This is a defect of the program: please report this line with the command.");

    public static Diagnostic OurFault(string path, Exception fault) => Error("RL0799",
        $"程序在处理 {path} 时出错了（{fault.GetType().Name}：{fault.Message}）。这是程序的缺陷，请带上该文件报告给我们；其他文件不受影响。",
        $"The program failed on {path} ({fault.GetType().Name}: {fault.Message}). This is a defect of the program: please report it with the file. Other files are not affected.");

    /// <summary>The method it came from, without the folders the program was built in.</summary>
    static string Where(Exception fault) => fault.StackTrace?.Split('\n')[0].Split(" in ")[0].Trim() ?? "";

    static Diagnostic Note(string id, string chinese, string english) =>
        new(id, Severity.Note, new LocalizedText(chinese, english), null);

    static Diagnostic Error(string id, string chinese, string english) =>
        new(id, Severity.Error, new LocalizedText(chinese, english), null);
}
