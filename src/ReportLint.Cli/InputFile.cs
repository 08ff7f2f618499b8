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
    public static byte[] Read(string path, int most) =>
        MayKeepWaiting(path) ? Waited(() => ReadNow(path, most)) : ReadNow(path, most);

    /// <summary>All bytes of a stream.</summary>
    /// <exception cref="TooLargeException">It has more than <paramref name="most"/>.</exception>
    public static byte[] Read(Stream stream, int most)
    {
        // A file may grow or shrink while it is read: its length is a guess.
        var bytes = GC.AllocateUninitializedArray<byte>((int)Math.Min(most, stream.CanSeek ? stream.Length : FirstGuess));
        Span<byte> more = stackalloc byte[1];
        for (var count = 0; ;)
        {
            if (count < bytes.Length)
            {
                var read = stream.Read(bytes, count, bytes.Length - count);
                if (read == 0)
                    return bytes[..count];
                count += read;
            }
            else if (stream.Read(more) == 0)
            {
                return bytes;
            }
            else if (count == most)
            {
                throw new TooLargeException(most);
            }
            else
            {
                Array.Resize(ref bytes, (int)Math.Min(most, Math.Max(FirstGuess, 2L * count)));
                bytes[count++] = more[0];
            }
        }
    }

    static byte[] ReadNow(string path, int most)
    {
        // Without a buffer between: the bytes are read once, to where they are wanted.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return Read(stream, most);
    }

    /// <summary>Pipes, devices and sockets have no length; an empty file has none either, and is read at once.</summary>
    static bool MayKeepWaiting(string path)
    {
        var file = new FileInfo(path);
        return ((file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo) ?? file) is not { Exists: true, Length: > 0 };
    }

    /// <summary>A thread that waits for ever is left behind: opening a pipe cannot be called off.</summary>
    static byte[] Waited(Func<byte[]> read)
    {
        var reading = new TaskCompletionSource<byte[]>(TaskCreationOptions.RunContinuationsAsynchronously);
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
