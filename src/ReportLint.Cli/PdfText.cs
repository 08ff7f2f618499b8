using System.Diagnostics;
using System.Text;
using ReportLint.Diagnostics;

namespace ReportLint.Cli;

/// <summary>Has a PDF's text taken out by <c>pdftotext</c>, of Poppler, with the layout kept. It runs on its own, with limits: a PDF can be anything.</summary>
static class PdfText
{
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF-"u8);

    /// <summary>The text, one line feed for a page's end, or the reason why there is none.</summary>
    /// <param name="most">How many characters are taken.</param>
    /// <param name="stop">Kills the program and what it started, and ends this with an exception.</param>
    public static (string? Text, Diagnostic? Problem) Extract(ReadOnlyMemory<byte> pdf, string shown, int most, Shell shell, CancellationToken stop)
    {
        if (FindProgram(shell) is not { } program)
            return (null, ProgramDiagnostics.NoPdfToText(shown));
        try
        {
            using var process = Start(program);
            var text = Run(process, pdf, most, stop);
            stop.ThrowIfCancellationRequested();
            if (text.Length > most)
                return (null, ProgramDiagnostics.PdfEndless(shown, most));
            return process.ExitCode == 0 ? (text.Replace('\f', '\n'), null) : (null, ProgramDiagnostics.PdfFailed(shown));
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

    /// <summary>What the program wrote: at most a little more than was asked for, then it is killed.</summary>
    static string Run(Process process, ReadOnlyMemory<byte> pdf, int most, CancellationToken stop)
    {
        using var killing = stop.Register(() => process.Kill(entireProcessTree: true));
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var feeding = Task.Run(() => Feed(process, pdf), CancellationToken.None);
        var text = ReadUpTo(most, process.StandardOutput);
        if (text.Length > most)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        feeding.Wait(CancellationToken.None);
        return text;
    }

    static void Feed(Process process, ReadOnlyMemory<byte> pdf)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            input.Write(pdf.Span);
        }
        catch (IOException)
        {
            // It stopped reading; its exit code tells why.
        }
    }

    static string ReadUpTo(int most, StreamReader reader)
    {
        var text = new StringBuilder();
        var buffer = new char[8192];
        int count;
        while (text.Length <= most && (count = reader.Read(buffer)) > 0)
            text.Append(buffer, 0, count);
        return text.ToString();
    }

    static string? FindProgram(Shell shell) =>
        (shell.Variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "pdftotext.exe" : "pdftotext"))
            .FirstOrDefault(File.Exists);
}
