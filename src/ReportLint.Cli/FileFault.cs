using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>Says in the user's language why a file could not be opened or written.</summary>
static class FileFault
{
    const int NoSpaceOnUnix = 28;
    const int NoSpaceOnWindows = unchecked((int)0x80070070);

    public static LocalizedText Explain(Exception fault) => fault switch
    {
        DirectoryNotFoundException => new("没有这个文件夹。", "there is no such folder."),
        FileNotFoundException => new("没有这个文件。", "there is no such file."),
        UnauthorizedAccessException => new("没有权限。", "permission denied."),
        PathTooLongException => new("路径太长。", "the path is too long."),
        IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows } => new("磁盘已满。", "no space left on the disk."),
        _ => new(fault.Message, fault.Message),
    };
}
