using System.Buffers;
using System.Globalization;

namespace ReportLint.Text;

/// <summary>
/// The hash GitHub code scanning knows a line by, over the hundred characters from its start that are neither space nor
/// tab, with a count of earlier lines that have the same one.
/// </summary>
/// <remarks>As in github/codeql-action, src/fingerprints.ts: base 37, 64 bits, on UTF-16 code units.</remarks>
static class LineHashes
{
    const int Window = 100;
    const ulong Base = 37;
    const char EndOfFile = '\uFFFF';

    static readonly ulong FirstPower = Power(Window);

    /// <summary>For every line of the text (from 1, at index 0) its hash and count.</summary>
    public static LineHash[] Of(ReadOnlySpan<char> text)
    {
        var rented = ArrayPool<char>.Shared.Rent(text.Length + 1);
        var (starts, length) = Compact(text, rented);
        var characters = rented.AsSpan(0, length);
        var hashes = new LineHash[starts.Count];
        var counts = new Dictionary<ulong, int>(starts.Count);
        ulong hash = 0;
        var line = 0;
        for (var end = 0; line < starts.Count; end++)
        {
            // The window that begins at a line's first character is full once that many characters have been taken in.
            if (end - Window == starts[line])
            {
                var count = counts[hash] = counts.GetValueOrDefault(hash) + 1;
                hashes[line++] = new LineHash(hash, count);
            }
            var entering = end < characters.Length ? characters[end] : '\0';
            var leaving = end >= Window && end - Window < characters.Length ? characters[end - Window] : '\0';
            hash = unchecked((Base * hash) + entering - (FirstPower * leaving));
        }
        ArrayPool<char>.Shared.Return(rented);
        return hashes;
    }

    /// <summary>Puts down the characters that count; the index of each line's first one.</summary>
    static (List<int> Starts, int Length) Compact(ReadOnlySpan<char> text, Span<char> characters)
    {
        var length = 0;
        var starts = new List<int>(text.Count('\n') + 1);
        var atStart = true;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : EndOfFile;
            if (c is ' ' or '\t' || (c == '\n' && i > 0 && text[i - 1] == '\r'))
                continue;
            if (atStart)
                starts.Add(length);
            c = c == '\r' ? '\n' : c;
            atStart = c == '\n';
            characters[length++] = c;
        }
        return (starts, length);
    }

    static ulong Power(int exponent)
    {
        ulong power = 1;
        for (var i = 0; i < exponent; i++)
            power = unchecked(power * Base);
        return power;
    }
}

/// <summary>The hash of a line, and how many lines up to it have the same.</summary>
readonly record struct LineHash(ulong Hash, int Count)
{
    /// <summary>As GitHub writes it, such as <c>39fa2ee980eb94b0:1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hash:x}:{Count}");
}
