using ReportLint.Diagnostics;

namespace ReportLint.Cli;

/// <summary>A report to be read: a file, or what standard input holds.</summary>
/// <param name="Shown">Its path as findings print it.</param>
/// <param name="FullPath">Where it lies, or would lie if it came from a file: configuration is looked up from there.</param>
sealed record ReportInput(string Shown, string FullPath)
{
    public bool IsOnStandardInput { get; init; }

    /// <summary>A report is a page or two of tables. What is larger is something else, and is not taken into memory.</summary>
    const long LargestFile = 64 * 1024 * 1024;

    /// <summary>Its bytes, or the reason why there are none.</summary>
    public (byte[]? Bytes, Diagnostic? Problem) Open(Shell shell)
    {
        try
        {
            using var stream = IsOnStandardInput ? shell.Input : File.OpenRead(FullPath);
            return Take(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, ProgramDiagnostics.CannotOpen(Shown, e));
        }
    }

    (byte[]? Bytes, Diagnostic? Problem) Take(Stream stream)
    {
        var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, LargestFile) : 0);
        var buffer = new byte[81920];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            if (bytes.Length + count > LargestFile)
                return (null, ProgramDiagnostics.TooLarge(Shown, LargestFile));
            bytes.Write(buffer, 0, count);
        }
        return (bytes.ToArray(), null);
    }
}
