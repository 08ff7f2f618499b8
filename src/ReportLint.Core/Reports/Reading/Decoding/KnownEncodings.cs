using System.Text;

namespace ReportLint.Reports.Reading.Decoding;

/// <summary>The encodings reports come in. All of them refuse bytes that they do not define.</summary>
static class KnownEncodings
{
    public static Encoding Utf8 { get; } = new UTF8Encoding(false, true);

    public static Encoding Utf16LittleEndian { get; } = new UnicodeEncoding(false, false, true);

    public static Encoding Utf16BigEndian { get; } = new UnicodeEncoding(true, false, true);

    /// <summary>Holds GB 2312 and GBK.</summary>
    public static Encoding Gb18030 { get; } = OfCodePages("gb18030");

    public static Encoding Big5 { get; } = OfCodePages("big5");

    /// <summary>The encoding's IANA name, in lower case.</summary>
    public static string NameOf(Encoding encoding) => encoding.WebName == "utf-16" ? "utf-16le" : encoding.WebName.ToLowerInvariant();

    static Encoding OfCodePages(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new NotSupportedException(name);
}
