using System.Security.Cryptography;
using System.Text;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Linting.Archive;
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
    readonly string folder = CacheFolder.Of(shell);
    readonly string pack = HashOf(packs.ReadFrom);

    /// <summary>What was kept of a report by itself; null when nothing was, with a word when it was damaged.</summary>
    public (KeptResult? Kept, Diagnostic? Discarded) Find(string sha256, string shown, ReportSettings settings) =>
        Find(FileOfResult(sha256, shown, settings), shown);

    /// <summary>What was kept of a report in one neighbourhood; null as above.</summary>
    public (KeptResult? Kept, Diagnostic? Discarded) FindBeside(string content, string shown, string neighbourhood) =>
        Find(FileOfBeside(content, shown, neighbourhood), shown);

    /// <summary>What was kept of a report among others; null as above.</summary>
    public (KeptReport? Kept, Diagnostic? Discarded) FindReport(string sha256, string shown, ReportSettings settings)
    {
        var (bytes, discarded) = Entry(FileOfReport(ReportContent.Of(sha256, shown, settings), shown), shown);
        if (bytes is not { } entry)
            return (null, discarded);
        var kept = KeptReport.Read(entry, shown, settings.Year);
        return (kept, kept is null ? ProgramDiagnostics.CacheDamaged(shown) : null);
    }

    /// <summary>A result that cannot be kept is worked out again next time; that is all.</summary>
    public void Keep(string sha256, string shown, ReportSettings settings, KeptResult result) =>
        Write(FileOfResult(sha256, shown, settings), ResultWriter.Write(result, packs.Texts));

    public void Keep(string content, string shown, KeptReport report) => Write(FileOfReport(content, shown), report.Write());

    static (ReadOnlyMemory<byte>? Bytes, Diagnostic? Discarded) Entry(string file, string shown)
    {
        try
        {
            if (!File.Exists(file))
                return default;
            var bytes = Unharmed(file, InputFile.Read(file, InputFile.MostOfOurs));
            return (bytes, bytes is null ? ProgramDiagnostics.CacheDamaged(shown) : null);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return default;
        }
    }

    public void KeepBeside(string content, string shown, string neighbourhood, byte[] result) => Write(FileOfBeside(content, shown, neighbourhood), result);

    (KeptResult? Kept, Diagnostic? Discarded) Find(string file, string shown)
    {
        var (bytes, discarded) = Entry(file, shown);
        if (bytes is not { } entry)
            return (null, discarded);
        var kept = ResultReader.Read(entry, shown, packs.Texts);
        return (kept, kept is null ? ProgramDiagnostics.CacheDamaged(shown) : null);
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

    static byte[] HashOf(string file, ReadOnlySpan<byte> entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
        hash.AppendData(entry);
        return hash.GetHashAndReset();
    }

    string FileOfResult(string sha256, string shown, ReportSettings settings) => FileOf(ReportContent.Of(sha256, shown, settings), "alone");

    /// <summary>Of two files that are the same, each has its own: what stands beside them is not.</summary>
    string FileOfReport(string content, string shown) => FileOf(content, $"among others\n{shown}");

    string FileOfBeside(string content, string shown, string neighbourhood) => FileOf(content, $"beside others\n{shown}\n{neighbourhood}");

    string FileOf(string content, string what) => Path.Combine(folder, CacheFolder.NameOf($"{content}\n{pack}\n{detail}\n{what}"));

    static string HashOf(IEnumerable<SourceText> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var source in sources)
            hash.AppendData(Encoding.UTF8.GetBytes($"{source.Path}\n{source.Content.Length}\n{source.Content}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
