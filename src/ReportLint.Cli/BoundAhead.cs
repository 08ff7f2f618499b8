using ReportLint.Diagnostics;
using ReportLint.Rules.Archive;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>
/// The shipped rules, bound when the program was published and kept in a file beside it. Where the file is missing,
/// damaged or another build's, everything is read from the rules themselves: slower, and the same in all else.
/// </summary>
static class BoundAhead
{
    const string Name = "rules.bound";

    /// <summary>What was bound ahead; null where there is nothing of use.</summary>
    /// <param name="data">The files that forms and words are read from.</param>
    public static KeptPack? Read(IEnumerable<SourceText> data, Shell shell)
    {
        var file = FileBeside(shell);
        try
        {
            // Never given back: rules are read from it as they are asked for.
            return File.Exists(file) ? KeptPack.Read(InputFile.Lend(file, InputFile.MostOfOurs).Memory, data) : null;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return null;
        }
    }

    /// <summary>Writes the file; a problem with it is returned.</summary>
    public static Diagnostic? Write(IEnumerable<SourceText> data, IEnumerable<SourceText> rules, Shell shell) =>
        KeptPackWriter.Write(data, rules) is { } bytes ? OutputTarget.Write(shell, FileBeside(shell), stream => stream.Write(bytes)) : null;

    static string FileBeside(Shell shell) => Path.Combine(shell.Home, Name);
}
