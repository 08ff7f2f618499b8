using System.Buffers.Binary;
using System.Text;

namespace ReportLint.Reports.Reading.Decoding;

/// <summary>Recognises UTF-16 without a byte order mark by the characters it would hold.</summary>
static class Utf16
{
    /// <summary>Of the units looked at, so many in a hundred must be such as Chinese text is made of.</summary>
    const int PlausibleShare = 95;

    const int UnitsLookedAt = 2000;

    const int FewestUnits = 4;

    /// <summary>Two Latin letters read as one unit look like a Chinese character, so only text with zero bytes, which digits and line ends give, is considered.</summary>
    public static Encoding? Guess(ReadOnlySpan<byte> bytes) =>
        bytes.Length % 2 != 0 || bytes.Length < 2 * FewestUnits || !bytes.Contains((byte)0) ? null
        : IsPlausible(bytes, isBigEndian: false) ? KnownEncodings.Utf16LittleEndian
        : IsPlausible(bytes, isBigEndian: true) ? KnownEncodings.Utf16BigEndian
        : null;

    static bool IsPlausible(ReadOnlySpan<byte> bytes, bool isBigEndian)
    {
        var units = Math.Min(bytes.Length / 2, UnitsLookedAt);
        var plausible = 0;
        for (var i = 0; i < units; i++)
        {
            var pair = bytes.Slice(2 * i, 2);
            if (IsUsual(isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(pair) : BinaryPrimitives.ReadUInt16LittleEndian(pair)))
                plausible++;
        }
        return plausible * 100 >= units * PlausibleShare;
    }

    static bool IsUsual(int unit) => unit is '\t' or '\r' or '\n' or (>= 0x20 and < 0x7F) or 0xA0
        or (>= 0x2010 and < 0x2030) or (>= 0x3000 and < 0x3020) or (>= 0x4E00 and < 0xA000) or (>= 0xFF00 and < 0xFFF0);
}
