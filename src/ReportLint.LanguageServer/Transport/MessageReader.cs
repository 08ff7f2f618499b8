using System.Globalization;
using System.Text;

namespace ReportLint.LanguageServer.Transport;

/// <summary>Takes messages off a stream: a head with <c>Content-Length</c> in bytes, an empty line, then that many bytes of JSON.</summary>
/// <param name="input">Best buffered: it is read byte by byte up to each message's body.</param>
sealed class MessageReader(Stream input)
{
    const int LongestMessage = 256 * 1024 * 1024;
    const int LongestHead = 4096;

    /// <summary>The next message's bytes; null when the stream has ended.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else than messages; no more can be read from it.</exception>
    public byte[]? Read()
    {
        int? length = null;
        while (ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                length = LengthIn(line) ?? length;
                continue;
            }
            var body = new byte[length ?? throw new InvalidDataException("a message without Content-Length")];
            return input.ReadAtLeast(body, body.Length, throwOnEndOfStream: false) == body.Length ? body : null;
        }
        return null;
    }

    static int? LengthIn(string line)
    {
        const string name = "Content-Length:";
        if (!line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            return null;
        if (int.TryParse(line.AsSpan(name.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= LongestMessage)
            return length;
        throw new InvalidDataException($"a message of length '{line[name.Length..].Trim()}'");
    }

    /// <summary>A line of the head without its end; null at the end of the stream.</summary>
    string? ReadLine()
    {
        var line = new StringBuilder();
        while (input.ReadByte() is >= 0 and var next)
        {
            if (next == '\n')
                return line.ToString().TrimEnd('\r');
            if (line.Append((char)next).Length > LongestHead)
                throw new InvalidDataException("a head without an end");
        }
        return null;
    }
}
