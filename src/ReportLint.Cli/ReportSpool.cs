using System.IO.Compression;
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

    readonly Lock appending = new();
    long end;

    /// <summary>Keeps the bytes; may be called from several threads.</summary>
    public Kept Append(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream(bytes.Length / 2);
        using (var packing = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            packing.Write(bytes);
        long at;
        lock (appending)
        {
            at = end;
            end += packed.Length;
        }
        RandomAccess.Write(file, packed.GetBuffer().AsSpan(0, (int)packed.Length), at);
        return new Kept(at, (int)packed.Length, bytes.Length);
    }

    public byte[] Read(Kept kept)
    {
        var packed = new byte[kept.PackedLength];
        for (var read = 0; read < packed.Length;)
        {
            var count = RandomAccess.Read(file, packed.AsSpan(read), kept.Start + read);
            read += count > 0 ? count : throw new EndOfStreamException();
        }
        var bytes = new byte[kept.Length];
        using var unpacking = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        unpacking.ReadExactly(bytes);
        return bytes;
    }

    public void Dispose() => file.Dispose();

    /// <summary>Where something was kept.</summary>
    public readonly record struct Kept(long Start, int PackedLength, int Length);
}
