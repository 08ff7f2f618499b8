using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>
/// The texts taken out of DOCX and PDF files, written into a folder beside the log that points into them
/// (<c>found.sarif</c>: <c>found.extracted/</c>), once the log is whole.
/// </summary>
sealed class Extractions(string log, Shell shell)
{
    readonly string folder = Path.ChangeExtension(shell.PathTo(log), ".extracted");
    readonly List<(string File, SourceText Text)> kept = [];

    /// <summary>Returns the path of the file that will hold the text.</summary>
    public string Add(SourceText text)
    {
        var name = text.Path.TrimStart('/').Replace(":", "", StringComparison.Ordinal) + ".txt";
        var file = Path.Combine(folder, name);
        kept.Add((file, text));
        return shell.Shown(file);
    }

    /// <summary>Returns what could not be written.</summary>
    public IEnumerable<Diagnostic> Write() => [.. kept.Select(k => Write(k.File, k.Text)).OfType<Diagnostic>()];

    Diagnostic? Write(string file, SourceText text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            return OutputTarget.Write(shell, file, stream => stream.Write(Encoding.UTF8.GetBytes(text.Content)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ProgramDiagnostics.CannotWrite(shell.Shown(file), e);
        }
    }
}
