using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ReportLint.Linting;

namespace ReportLint.Cli;

/// <summary>Where results are kept between runs: a folder of its own for every build of the program, so that two never read one another's.</summary>
static partial class CacheFolder
{
    const int NameLength = 16;

    /// <summary>The folder of this build, absolute.</summary>
    public static string Of(Shell shell)
    {
        byte[] build = [.. typeof(CacheFolder).Module.ModuleVersionId.ToByteArray(), .. typeof(Linter).Module.ModuleVersionId.ToByteArray()];
        return Path.Combine(All(shell), Convert.ToHexStringLower(SHA256.HashData(build))[..NameLength]);
    }

    /// <summary>The name of the entry for a key.</summary>
    public static string NameOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))) + ".result";

    /// <summary>Deletes what other builds have kept, with a word. Only files named like entries are touched.</summary>
    public static void DiscardOthers(Shell shell, Problems problems)
    {
        var own = Of(shell);
        try
        {
            if (!Directory.Exists(All(shell)))
                return;
            var others = Directory.EnumerateDirectories(All(shell)).Where(d => d != own && IsOurs().IsMatch(Path.GetFileName(d))).ToList();
            others.ForEach(Discard);
            if (others.Count > 0)
                problems.Tell(ProgramDiagnostics.CacheOutdated(shell.Shown(All(shell))));
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            // Another run may be discarding them, too. What stays is not read.
        }
    }

    static string All(Shell shell) => shell.PathTo(Path.Combine(".reportlint", "cache"));

    static void Discard(string folder)
    {
        foreach (var entry in Directory.EnumerateFiles(folder).Where(f => IsOurs().IsMatch(Path.GetFileName(f))))
            File.Delete(entry);
        if (!Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    [GeneratedRegex(@"^(?:[0-9a-f]{16}|[0-9a-f]{64}\.result(?:\.[0-9-]+\.tmp)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex IsOurs();
}
