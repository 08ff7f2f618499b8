using System.Buffers;
using System.Security.Cryptography;

namespace ReportLint.Cli;

/// <summary>Takes files into memory, of which nothing is known beforehand: they may be devices, pipes that nobody writes to, or without end.</summary>
static class InputFile
{
    /// <summary>Rule files, forms, configurations, baselines and lists of paths are written by hand or made from a run.</summary>
    public const int MostOfOurs = 64 * 1024 * 1024;

    /// <summary>So much is made room for where the length is not known.</summary>
    const int FirstGuess = 64 * 1024;

    /// <summary>How long a pipe or device may keep the program waiting.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>All bytes of a file.</summary>
    /// <exception cref="TooLargeException">It has more than <paramref name="most"/>.</exception>
    /// <exception cref="IOException">It cannot be opened or read, or does not answer.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Read(string path, int most)
    {
        using var bytes = Lend(path, most);
        return bytes.Span.ToArray();
    }

    /// <summary>All bytes of a stream.</summary>
    /// <exception cref="TooLargeException">It has more than <paramref name="most"/>.</exception>
    public static byte[] Read(Stream stream, int most)
    {
        using var bytes = Lend(stream, most);
        return bytes.Span.ToArray();
    }

    /// <summary>All bytes of a file, to be given back.</summary>
    /// <exception cref="TooLargeException">As above, and so are the others.</exception>
    public static FileBytes Lend(string path, int most) =>
        MayKeepWaiting(path) ? Waited(() => LendNow(path, most)) : LendNow(path, most);

    /// <summary>All bytes of a stream, to be given back.</summary>
    /// <exception cref="TooLargeException">It has more than <paramref name="most"/>.</exception>
    public static FileBytes Lend(Stream stream, int most)
    {
        // A file may grow or shrink while it is read: its length is a guess.
        var bytes = FileBytes.Rent((int)Math.Min(most, stream.CanSeek ? stream.Length : FirstGuess));
        Span<byte> more = stackalloc byte[1];
        for (var count = 0; ;)
        {
            var isFull = count == bytes.Length;
            var read = isFull ? stream.Read(more) : stream.Read(bytes, count, bytes.Length - count);
            if (read == 0)
                return new FileBytes(bytes, count);
            if (count + read > most)
                throw new TooLargeException(most);
            if (isFull)
            {
                bytes = FileBytes.Larger(bytes, (int)Math.Min(most, Math.Max(FirstGuess, 2L * count)));
                bytes[count] = more[0];
            }
            count += read;
        }
    }

    /// <summary>The hash and the number of a file's bytes, without taking these into memory; null where that is not to be had at once.</summary>
    public static (string Sha256, long Length)? Hash(string path, int most)
    {
        if (MayKeepWaiting(path))
            return null;
        var buffer = ArrayPool<byte>.Shared.Rent(FirstGuess);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var length = 0L;
            for (int count; (count = stream.Read(buffer)) > 0; length += count)
            {
                if (length + count > most)
                    return null;
                hash.AppendData(buffer.AsSpan(0, count));
            }
            return (Convert.ToHexStringLower(hash.GetHashAndReset()), length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    static FileBytes LendNow(string path, int most)
    {
        // Without a buffer between: the bytes are read once, to where they are wanted.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return Lend(stream, most);
    }

    /// <summary>Pipes, devices and sockets have no length; an empty file has none either, and is read at once.</summary>
    static bool MayKeepWaiting(string path)
    {
        var file = new FileInfo(path);
        return ((file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo) ?? file) is not { Exists: true, Length: > 0 };
    }

    /// <summary>A thread that waits for ever is left behind: opening a pipe cannot be called off.</summary>
    static FileBytes Waited(Func<FileBytes> read)
    {
        var reading = new TaskCompletionSource<FileBytes>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(Run) { IsBackground = true }.Start();
        return Task.WaitAny([reading.Task], Patience) == 0 ? reading.Task.GetAwaiter().GetResult() : throw new NoAnswerException();

        void Run()
        {
            try
            {
                reading.SetResult(read());
            }
            catch (Exception e)
            {
                reading.SetException(e);
            }
        }
    }
}
