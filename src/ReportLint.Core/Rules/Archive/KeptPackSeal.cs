using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ReportLint.Archive;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Rules.Archive;

/// <summary>What stands before kept bytes, so that none are believed that were damaged or that another build of the program wrote; and by what files are known.</summary>
static class KeptPackSeal
{
    const int BuildLength = 16;

    /// <summary>The bytes behind a hash of the build and of them.</summary>
    public static byte[] Put(ReadOnlySpan<byte> bytes)
    {
        byte[] built = [.. Build(), .. bytes];
        return [.. SHA256.HashData(built), .. built];
    }

    /// <summary>The bytes behind the seal; null when it is not whole or another's.</summary>
    public static ReadOnlyMemory<byte>? Break(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length < SHA256.HashSizeInBytes + BuildLength)
            return null;
        var built = bytes[SHA256.HashSizeInBytes..];
        return built.Span.StartsWith(Build()) && bytes.Span.StartsWith(SHA256.HashData(built.Span)) ? built[BuildLength..] : null;
    }

    /// <summary>The hash of what a file says.</summary>
    public static void Hash(SourceText file, Span<byte> hash) => SHA256.HashData(MemoryMarshal.AsBytes(file.Content.AsSpan()), hash);

    /// <summary>The hash of files that forms and words are read from, in their order, and of what each is read as.</summary>
    public static byte[] Hash(ImmutableArray<SourceText> data)
    {
        var each = new BytesBuilder();
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        foreach (var file in data)
        {
            Hash(file, hash);
            each.Byte((byte)FormFileKinds.Of(file)!.Value);
            each.Add(hash);
        }
        return SHA256.HashData(each.Written);
    }

    static byte[] Build() => typeof(KeptPackSeal).Module.ModuleVersionId.ToByteArray();
}
