using System.Text;
using System.Text.Unicode;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Decoding;

/// <summary>
/// Turns bytes into text by byte order mark, by what the text is valid and plausible in, and by what it declares of
/// itself. Wrong characters are never let through: bytes that fit no encoding are a problem to report.
/// </summary>
static class TextDecoder
{
    /// <summary>Text that was cut off inside a character at its very end loses that character, no more.</summary>
    const int LongestCharacter = 4;

    /// <param name="most">How many characters a text may have; of more none are made.</param>
    public static Decoded Decode(string path, ReadOnlySpan<byte> bytes, int most)
    {
        if (Mark(bytes) is { } mark)
            return Strictly(path, bytes[mark.Length..], mark.Encoding, mark.Length, most);
        if (Utf16.Guess(bytes) is { } utf16)
            return Strictly(path, bytes, utf16, 0, most);
        if (Utf8.IsValid(bytes))
            return Strictly(path, bytes, KnownEncodings.Utf8, 0, most);
        return DoubleByte.Guess(bytes, DeclaredEncoding.In(bytes)) is { } doubleByte
            ? Strictly(path, bytes, doubleByte, 0, most)
            : Strictly(path, bytes, KnownEncodings.Utf8, 0, most);
    }

    static Decoded Strictly(string path, ReadOnlySpan<byte> bytes, Encoding encoding, int markLength, int most)
    {
        try
        {
            if (bytes.Length > most && encoding.GetCharCount(bytes) > most)
                return new Decoded(null, ReadingDiagnostics.TooLong(new SourceText(path, "", KnownEncodings.NameOf(encoding)).At(default), most));
            return new Decoded(new SourceText(path, bytes, encoding, KnownEncodings.NameOf(encoding)), null);
        }
        catch (DecoderFallbackException e)
        {
            if (e.Index >= bytes.Length - LongestCharacter + 1 && e.Index > 0)
                return BrokenOff(Strictly(path, bytes[..e.Index], encoding, markLength, most));
            var nothing = new SourceText(path, "", KnownEncodings.NameOf(encoding));
            return new Decoded(null, ReadingDiagnostics.NotDecodable(nothing.At(default), markLength + Math.Max(0, e.Index), nothing.Encoding));
        }
    }

    /// <summary>The text before the character that is not whole, with a word about it.</summary>
    static Decoded BrokenOff(Decoded before) =>
        before.Text is { } text ? before with { Problem = ReadingDiagnostics.BrokenOff(text.At(new TextSpan(text.Length, 0))) } : before;

    static (Encoding Encoding, int Length)? Mark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? (KnownEncodings.Utf8, 3)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? (KnownEncodings.Utf16LittleEndian, 2)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? (KnownEncodings.Utf16BigEndian, 2)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x84, 0x31, 0x95, 0x33]) ? (KnownEncodings.Gb18030, 4)
        : null;
}
