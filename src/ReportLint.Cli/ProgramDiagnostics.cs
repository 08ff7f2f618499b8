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

    public static Diagnostic TooLarge(string path, long most) => Error("RL0703",
        $"{path} 超过 {most / 1024 / 1024} MB，不像一份报告，没有读取。",
        $"{path} has more than {most / 1024 / 1024} MB, which no report has; it was not read.");

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
        $"pdftotext 没能从 {path} 取出文字：文件可能损坏、加密或过大。",
        $"pdftotext could not take the text out of {path}: it may be damaged, encrypted or far too large.");

    public static Diagnostic OurFault(string path, Exception fault) => Error("RL0799",
        $"程序在处理 {path} 时出错了（{fault.GetType().Name}：{fault.Message}）。这是程序的缺陷，请带上该文件报告给我们；其他文件不受影响。",
        $"The program failed on {path} ({fault.GetType().Name}: {fault.Message}). This is a defect of the program: please report it with the file. Other files are not affected.");

    static Diagnostic Error(string id, string chinese, string english) =>
        new(id, Severity.Error, new LocalizedText(chinese, english), null);
}
