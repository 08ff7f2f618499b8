using System.Diagnostics;
using System.Text;
using ReportLint.Diagnostics;

namespace ReportLint.Cli;

/// <summary>Has a PDF's text taken out by <c>pdftotext</c>, of Poppler, with the layout kept. It runs on its own, with limits: a PDF can be anything.</summary>
static class PdfText
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    const int MostCharacters = 16 * 1024 * 1024;

    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF-"u8);

    /// <summary>The text, one line feed for a page's end, or the reason why there is none.</summary>
    public static (string? Text, Diagnostic? Problem) Extract(byte[] pdf, string shown, Shell shell)
    {
        if (FindProgram(shell) is not { } program)
            return (null, ProgramDiagnostics.NoPdfToText(shown));
        try
        {
            using var process = Start(program);
            return Run(process, pdf) is { } text
                ? (text.Replace('\f', '\n'), null)
                : (null, ProgramDiagnostics.PdfFailed(shown));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (null, ProgramDiagnostics.NoPdfToText(shown));
        }
    }

    static Process Start(string program)
    {
        var start = new ProcessStartInfo(program, ["-layout", "-enc", "UTF-8", "-", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            UseShellExecute = false,
        };
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
    }

    /// <summary>Null when the program failed, took too long or wrote without end.</summary>
    static string? Run(Process process, byte[] pdf)
    {
        using var limit = new CancellationTokenSource(Longest);
        using var killing = limit.Token.Register(() => process.Kill(entireProcessTree: true));
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var feeding = Task.Run(() => Feed(process, pdf));
        var text = ReadAll(process.StandardOutput);
        if (text is null)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        feeding.Wait();
        return limit.IsCancellationRequested || process.ExitCode != 0 ? null : text;
    }

    static void Feed(Process process, byte[] pdf)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            input.Write(pdf);
        }
        catch (IOException)
        {
            // It stopped reading; its exit code tells why.
        }
    }

    static string? ReadAll(StreamReader reader)
    {
        var text = new StringBuilder();
        var buffer = new char[8192];
        int count;
        while ((count = reader.Read(buffer)) > 0)
        {
            if (text.Append(buffer, 0, count).Length > MostCharacters)
                return null;
        }
        return text.ToString();
    }

    static string? FindProgram(Shell shell) =>
        (shell.Variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "pdftotext.exe" : "pdftotext"))
            .FirstOrDefault(File.Exists);
}
