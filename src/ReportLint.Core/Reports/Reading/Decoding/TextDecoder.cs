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

    public static Decoded Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (Mark(bytes) is { } mark)
            return Strictly(path, bytes[mark.Length..], mark.Encoding, mark.Length);
        if (Utf16.Guess(bytes) is { } utf16)
            return Strictly(path, bytes, utf16, 0);
        if (Utf8.IsValid(bytes))
            return Strictly(path, bytes, KnownEncodings.Utf8, 0);
        return DoubleByte.Guess(bytes, DeclaredEncoding.In(bytes)) is { } doubleByte
            ? Strictly(path, bytes, doubleByte, 0)
            : Strictly(path, bytes, KnownEncodings.Utf8, 0);
    }

    static Decoded Strictly(string path, ReadOnlySpan<byte> bytes, Encoding encoding, int markLength)
    {
        try
        {
            return new Decoded(new SourceText(path, encoding.GetString(bytes), KnownEncodings.NameOf(encoding)), null);
        }
        catch (DecoderFallbackException e)
        {
            if (e.Index >= bytes.Length - LongestCharacter + 1 && e.Index > 0)
                return Strictly(path, bytes[..e.Index], encoding, markLength);
            var nothing = new SourceText(path, "", KnownEncodings.NameOf(encoding));
            return new Decoded(null, ReadingDiagnostics.NotDecodable(nothing.At(default), markLength + Math.Max(0, e.Index), nothing.Encoding));
        }
    }

    static (Encoding Encoding, int Length)? Mark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? (KnownEncodings.Utf8, 3)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? (KnownEncodings.Utf16LittleEndian, 2)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? (KnownEncodings.Utf16BigEndian, 2)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x84, 0x31, 0x95, 0x33]) ? (KnownEncodings.Gb18030, 4)
        : null;
}
