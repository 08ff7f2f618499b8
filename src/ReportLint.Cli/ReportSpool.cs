using System.Collections.Immutable;
using Microsoft.Win32.SafeHandles;

namespace ReportLint.Cli;

/// <summary>
/// Keeps bytes out of memory for the length of a run: appended to a file of the system's temporary folder that is gone
/// when it is closed, and read back from several threads.
/// </summary>
sealed class ReportSpool : IDisposable
{
    readonly SafeFileHandle file = File.OpenHandle(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);

    long end;

    /// <summary>Keeps the bytes; may be called from several threads.</summary>
    public Kept Append(ReadOnlySpan<byte> bytes)
    {
        var start = Interlocked.Add(ref end, bytes.Length) - bytes.Length;
        RandomAccess.Write(file, bytes, start);
        return new Kept(start, bytes.Length);
    }

    /// <summary>Keeps several things at once; null stands for an empty one.</summary>
    public ImmutableArray<Kept?> Append(ReadOnlyMemory<byte>[] parts)
    {
        var length = parts.Sum(p => p.Length);
        var start = Interlocked.Add(ref end, length) - length;
        RandomAccess.Write(file, parts, start);
        var kept = ImmutableArray.CreateBuilder<Kept?>(parts.Length);
        foreach (var part in parts)
        {
            kept.Add(part.IsEmpty ? null : new Kept(start, part.Length));
            start += part.Length;
        }
        return kept.ToImmutable();
    }

    public byte[] Read(Kept kept)
    {
        var bytes = new byte[kept.Length];
        for (var read = 0; read < bytes.Length;)
        {
            var count = RandomAccess.Read(file, bytes.AsSpan(read), kept.Start + read);
            read += count > 0 ? count : throw new EndOfStreamException();
        }
        return bytes;
    }

    public void Dispose() => file.Dispose();

    /// <summary>Where something was kept.</summary>
    public readonly record struct Kept(long Start, int Length);
}
