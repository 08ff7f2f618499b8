using ReportLint.Configuration;
using ReportLint.Diagnostics;

namespace ReportLint.Cli;

/// <summary>A report to be read: a file, or what standard input holds.</summary>
/// <param name="Shown">Its path as findings print it.</param>
/// <param name="FullPath">Where it lies, or would lie if it came from a file: configuration is looked up from there.</param>
sealed record ReportInput(string Shown, string FullPath)
{
    public bool IsOnStandardInput { get; init; }

    /// <summary>The hash and the number of its bytes; null where these have to be taken into memory to tell.</summary>
    public (string Sha256, long Length)? Hash(int most)
    {
        try
        {
            return IsOnStandardInput ? null : InputFile.Hash(FullPath, most);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return null;
        }
    }

    /// <summary>Its bytes, or the reason why there are none.</summary>
    /// <param name="most">How many bytes are taken into memory.</param>
    public (FileBytes? Bytes, Diagnostic? Problem) Open(Shell shell, int most)
    {
        try
        {
            return (IsOnStandardInput ? InputFile.Lend(shell.Input, most) : InputFile.Lend(FullPath, most), null);
        }
        catch (TooLargeException)
        {
            return (null, ProgramDiagnostics.TooLarge(Shown, most));
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return (null, ProgramDiagnostics.CannotOpen(Shown, e));
        }
    }
}

/// <summary>A report to be read, with what the configurations say of it.</summary>
sealed record ConfiguredInput(ReportInput Input, ReportSettings Settings);
