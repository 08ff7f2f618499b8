using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Linting.Archive;
using ReportLint.Reports;
using ReportLint.Reports.Archive;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>
/// Keeps results between runs, each under the hash of all it depends on: the report's bytes and kind, every file of the packs,
/// what the configuration tells of it, how much is told, and the program. Nothing in it can be out of date, only unused. An
/// entry begins with a hash of its name and what it holds, so that one that was damaged or moved is not believed.
/// </summary>
sealed class ResultCache(Packs packs, Detail detail, Shell shell)
{
    /// <summary>An entry that holds the report itself.</summary>
    const string Whole = "report";

    readonly string folder = CacheFolder.Of(shell);
    readonly string pack = HashOf(packs.ReadFrom);

    string ResultOf => detail.ToString();

    /// <summary>What was kept; null when nothing was, with a word when it was damaged.</summary>
    public ((LintResult Result, ImmutableArray<Diagnostic> Said)? Kept, Diagnostic? Discarded) Find(string sha256, string shown, ReportSettings settings)
    {
        var (json, discarded) = Entry(FileOf(sha256, shown, settings, ResultOf), shown);
        if (json is not { } entry)
            return (null, discarded);
        var kept = ResultReader.Read(entry, shown, packs.Rules);
        return (kept, kept is null ? ProgramDiagnostics.CacheDamaged(shown) : null);
    }

    /// <summary>The result of a report that has been read; its places lie in that report.</summary>
    public (LintResult? Kept, Diagnostic? Discarded) Find(string sha256, Report report, ReportSettings settings)
    {
        var (json, discarded) = Entry(FileOf(sha256, report.Source.Path, settings, ResultOf), report.Source.Path);
        if (json is not { } entry)
            return (null, discarded);
        var kept = ResultReader.Read(entry, report, packs.Rules);
        return (kept, kept is null ? ProgramDiagnostics.CacheDamaged(report.Source.Path) : null);
    }

    /// <summary>A report that was read before, as it was then; null when it was not kept, with a word when it was damaged.</summary>
    public ((Report Report, ImmutableArray<Diagnostic> Said)? Kept, Diagnostic? Discarded) FindReport(string sha256, string shown, ReportSettings settings)
    {
        var (archive, discarded) = Entry(FileOf(sha256, shown, settings, Whole), shown);
        if (archive is not { } entry)
            return (null, discarded);
        var kept = ArchiveReader.Read(entry.ToArray(), shown, packs.Forms);
        return (kept, kept is null ? ProgramDiagnostics.CacheDamaged(shown) : null);
    }

    /// <summary>Keeps a report for runs that hold others against it.</summary>
    public void KeepReport(string sha256, string shown, ReportSettings settings, byte[] archive) => Write(FileOf(sha256, shown, settings, Whole), archive);

    static (ReadOnlyMemory<byte>? Json, Diagnostic? Discarded) Entry(string file, string shown)
    {
        try
        {
            if (!File.Exists(file))
                return default;
            var json = Unharmed(file, InputFile.Read(file, InputFile.MostOfOurs));
            return (json, json is null ? ProgramDiagnostics.CacheDamaged(shown) : null);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return default;
        }
    }

    /// <summary>A result that cannot be kept is worked out again next time; that is all.</summary>
    public void Keep(string sha256, string shown, ReportSettings settings, LintResult result, IEnumerable<Diagnostic> said)
    {
        if (!ResultWriter.CanWrite(result))
            return;
        using var json = new MemoryStream();
        ResultWriter.Write(result, said, json);
        Write(FileOf(sha256, shown, settings, ResultOf), json.ToArray());
    }

    void Write(string file, byte[] entry)
    {
        try
        {
            Directory.CreateDirectory(folder);
            OutputTarget.Write(shell, file, stream =>
            {
                stream.Write(HashOf(file, entry));
                stream.Write(entry);
            });
        }
        catch (Exception e) when (FileFault.Is(e))
        {
        }
    }

    /// <summary>What stands behind the hash of an entry; null when it is not what was hashed.</summary>
    static ReadOnlyMemory<byte>? Unharmed(string file, byte[] entry) =>
        entry.Length > SHA256.HashSizeInBytes && entry.AsSpan(0, SHA256.HashSizeInBytes).SequenceEqual(HashOf(file, entry.AsSpan(SHA256.HashSizeInBytes)))
            ? entry.AsMemory(SHA256.HashSizeInBytes)
            : null;

    static byte[] HashOf(string file, ReadOnlySpan<byte> json)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
        hash.AppendData(json);
        return hash.GetHashAndReset();
    }

    /// <param name="what">What is kept of the report.</param>
    string FileOf(string sha256, string shown, ReportSettings settings, string what)
    {
        var kind = Path.GetExtension(shown).ToLowerInvariant();
        var key = string.Create(CultureInfo.InvariantCulture, $"{sha256}\n{kind}\n{pack}\n{settings.Issuer}\n{settings.Year}\n{settings.Limits.Reading}\n{what}");
        return Path.Combine(folder, CacheFolder.NameOf(key));
    }

    static string HashOf(IEnumerable<SourceText> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var source in sources)
            hash.AppendData(Encoding.UTF8.GetBytes($"{source.Path}\n{source.Content.Length}\n{source.Content}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
