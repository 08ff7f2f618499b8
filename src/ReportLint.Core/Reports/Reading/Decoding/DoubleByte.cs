using System.Text;

namespace ReportLint.Reports.Reading.Decoding;

/// <summary>
/// Tells GB 18030 and Big5 apart, and both from broken text of other encodings, by how many of the pairs of bytes fall
/// where each of them keeps its usual characters.
/// </summary>
static class DoubleByte
{
    /// <summary>Of the pairs, so many in a hundred must be usual characters; broken UTF-8 stays far below.</summary>
    const int PlausibleShare = 75;

    /// <param name="declared">What the text declares of itself; wins where it is plausible too.</param>
    public static Encoding? Guess(ReadOnlySpan<byte> bytes, Encoding? declared)
    {
        var gb = Share(bytes, IsUsualInGb);
        var big5 = Share(bytes, IsUsualInBig5);
        if (declared == KnownEncodings.Big5 && big5 >= PlausibleShare)
            return KnownEncodings.Big5;
        if (declared == KnownEncodings.Gb18030 && gb >= PlausibleShare)
            return KnownEncodings.Gb18030;
        return Math.Max(gb, big5) < PlausibleShare ? null : gb >= big5 ? KnownEncodings.Gb18030 : KnownEncodings.Big5;
    }

    /// <summary>Usual pairs among all, in a hundred.</summary>
    static int Share(ReadOnlySpan<byte> bytes, Func<byte, byte, bool> isUsual)
    {
        var (pairs, usual) = (0L, 0L);
        for (var i = 0; i < bytes.Length - 1; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            pairs++;
            if (isUsual(bytes[i], bytes[i + 1]))
                usual++;
            i++;
        }
        return pairs == 0 ? 0 : (int)(usual * 100 / pairs);
    }

    /// <summary>Signs and the 3,755 usual characters of GB 2312, in order of sound.</summary>
    static bool IsUsualInGb(byte first, byte second) => second >= 0xA1 && first is (>= 0xA1 and <= 0xA3) or (>= 0xB0 and <= 0xD7);

    /// <summary>Signs and the 5,401 usual characters of Big5.</summary>
    static bool IsUsualInBig5(byte first, byte second) =>
        first is >= 0xA1 and <= 0xC6 && second is (>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE);
}
