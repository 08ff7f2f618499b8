using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Linting.Archive;
using ReportLint.Reports;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>
/// Keeps results between runs, each under the hash of all it depends on: the report's bytes, every file of the packs, the
/// facts its path tells, how much is told, and the program. Nothing in it can be out of date, only unused.
/// </summary>
sealed class ResultCache(Packs packs, Detail detail, Shell shell)
{
    readonly string folder = shell.PathTo(Path.Combine(".reportlint", "cache"));
    readonly string pack = HashOf(packs.ReadFrom);

    public (LintResult Result, ImmutableArray<Diagnostic> Said)? Find(string sha256, string shown, ReportSettings settings)
    {
        var file = FileOf(sha256, settings);
        try
        {
            return File.Exists(file) ? ResultReader.Read(InputFile.Read(file, InputFile.MostOfOurs), shown, packs.Rules) : null;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return null;
        }
    }

    /// <summary>The result of a report that has been read; its places lie in that report.</summary>
    public LintResult? Find(string sha256, Report report, ReportSettings settings)
    {
        var file = FileOf(sha256, settings);
        try
        {
            return File.Exists(file) ? ResultReader.Read(File.ReadAllBytes(file), report, packs.Rules) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A result that cannot be kept is worked out again next time; that is all.</summary>
    public void Keep(string sha256, ReportSettings settings, LintResult result, IEnumerable<Diagnostic> said)
    {
        if (!ResultWriter.CanWrite(result))
            return;
        try
        {
            Directory.CreateDirectory(folder);
            OutputTarget.Write(shell, FileOf(sha256, settings), stream => ResultWriter.Write(result, said, stream));
        }
        catch (Exception e) when (FileFault.Is(e))
        {
        }
    }

    string FileOf(string sha256, ReportSettings settings)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{sha256}\n{pack}\n{settings.Issuer}\n{settings.Year}\n{detail}");
        return Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))) + ".json");
    }

    static string HashOf(IEnumerable<SourceText> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(ResultCache).Module.ModuleVersionId.ToByteArray());
        hash.AppendData(typeof(Linter).Module.ModuleVersionId.ToByteArray());
        foreach (var source in sources)
            hash.AppendData(Encoding.UTF8.GetBytes($"{source.Path}\n{source.Content.Length}\n{source.Content}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
