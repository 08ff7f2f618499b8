using System.Text;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>Finds and opens the rule files a command line means.</summary>
static class RuleFiles
{
    static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    static readonly string[] Pattern = ["**/*.rule"];
    static readonly string[] Excluded = ["**/.*/**", "**/artifacts/**", "**/bin/**", "**/obj/**", "**/node_modules/**"];

    /// <summary>By full path, in order. No path means the current folder.</summary>
    public static List<string> Find(IReadOnlyCollection<string> paths, Shell shell, Problems problems)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths.DefaultIfEmpty("."))
        {
            var full = shell.PathTo(path);
            if (File.Exists(full))
                found.Add(full);
            else if (Directory.Exists(full))
                found.UnionWith(Globs.Find(full, Pattern, Excluded, shell, problems));
            else
                problems.Tell(ProgramDiagnostics.NoSuchPath(shell.Shown(path)));
        }
        return [.. found];
    }

    /// <summary>A file's text; null, with the reason told, when it cannot be had.</summary>
    public static SourceText? Read(string file, Shell shell, Problems problems)
    {
        try
        {
            using var bytes = InputFile.Lend(file, InputFile.MostOfOurs);
            return new SourceText(shell.Shown(file), Decode(bytes.Span));
        }
        catch (DecoderFallbackException)
        {
            problems.TellOnce(ProgramDiagnostics.NotUtf8(shell.Shown(file)));
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            problems.TellOnce(ProgramDiagnostics.CannotOpen(shell.Shown(file), e));
        }
        return null;
    }

    static string Decode(ReadOnlySpan<byte> text)
    {
        if (text is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, 0, 0xFE, 0xFF, ..])
            return DecodeMarked(text.ToArray());
        return Strict.GetString(text.StartsWith(Encoding.UTF8.Preamble) ? text[Encoding.UTF8.Preamble.Length..] : text);
    }

    /// <summary>A file that says it is UTF-16 or UTF-32 is taken at its word.</summary>
    static string DecodeMarked(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Strict);
        return reader.ReadToEnd();
    }
}
