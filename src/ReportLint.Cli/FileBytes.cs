using System.Buffers;

namespace ReportLint.Cli;

/// <summary>The bytes of a file in memory that is lent: whoever is done with them gives it back, for the next file.</summary>
sealed class FileBytes(byte[] lent, int length) : IDisposable
{
    /// <summary>Of a longer file the memory is not kept for another one.</summary>
    const int LongestKept = 1 << 20;

    /// <summary>As many as there are workers, at the most.</summary>
    const int MostKept = 16;

    static readonly ArrayPool<byte> Pool = ArrayPool<byte>.Create(LongestKept, MostKept);

    byte[]? lent = lent;

    public int Length => length;

    /// <summary>Not to be kept beyond the life of this.</summary>
    public ReadOnlyMemory<byte> Memory => (lent ?? throw new ObjectDisposedException(nameof(FileBytes))).AsMemory(0, length);

    public ReadOnlySpan<byte> Span => Memory.Span;

    /// <summary>Memory for at least so many bytes.</summary>
    public static byte[] Rent(int length) => Pool.Rent(length);

    /// <summary>The same bytes in memory for more; the old memory is given back.</summary>
    public static byte[] Larger(byte[] bytes, int length)
    {
        var larger = Pool.Rent(length);
        bytes.CopyTo(larger, 0);
        Pool.Return(bytes);
        return larger;
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref lent, null) is { } bytes)
            Pool.Return(bytes);
    }
}
