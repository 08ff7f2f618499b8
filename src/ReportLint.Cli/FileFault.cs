using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>Says in the user's language why a file could not be opened or written.</summary>
static class FileFault
{
    const int NoSpaceOnUnix = 28;
    const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>Whether an exception is about a file rather than a defect of the program. Paths from configurations may be no paths at all.</summary>
    public static bool Is(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or System.Security.SecurityException;

    public static LocalizedText Explain(Exception fault) => fault switch
    {
        DirectoryNotFoundException => new("没有这个文件夹。", "there is no such folder."),
        FileNotFoundException => new("没有这个文件。", "there is no such file."),
        UnauthorizedAccessException => new("没有权限。", "permission denied."),
        PathTooLongException => new("路径太长。", "the path is too long."),
        TooLargeException large => new($"文件超过 {large.Most / 1024 / 1024} MB。", $"it has more than {large.Most / 1024 / 1024} MB."),
        NoAnswerException => new("它不是普通文件（是管道或设备），一直没有内容。", "it is no ordinary file but a pipe or device, and nothing comes from it."),
        IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows } => new("磁盘已满。", "no space left on the disk."),
        ArgumentException => new("路径里有不能用的字符。", "the path has characters that no path can have."),
        _ => new($"系统报告：{WithoutPath(fault.Message)}", $"the system reports: {WithoutPath(fault.Message)}"),
    };

    /// <summary>The system puts the whole path behind its sentence, which has been named already and may tell of other folders.</summary>
    static string WithoutPath(string message)
    {
        var end = message.AsSpan().IndexOfAny('\'', '/', '\\');
        return (end < 0 ? message : message[..end]).TrimEnd(' ', ':', '.') + ".";
    }
}
