using System.Buffers;
using System.Text;

namespace ReportLint.Reports.Reading.Decoding;

/// <summary>The encoding a page declares of itself, behind <c>charset=</c> or <c>encoding=</c> near its beginning.</summary>
static class DeclaredEncoding
{
    const int Reach = 4096;

    const int LongestName = 20;

    static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' />;\r\n?");

    public static Encoding? In(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Reach)]);
        return After(start, "charset") ?? After(start, "encoding");
    }

    static Encoding? After(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var rest = text.AsSpan(at + word.Length).TrimStart();
            if (!rest.StartsWith("="))
                continue;
            rest = rest[1..].TrimStart(" \"'");
            var end = rest[..Math.Min(rest.Length, LongestName)].IndexOfAny(NameEnds);
            if (end > 0 && Named(rest[..end].ToString().ToLowerInvariant()) is { } encoding)
                return encoding;
        }
        return null;
    }

    static Encoding? Named(string name) => name switch
    {
        "gb2312" or "gbk" or "gb18030" or "x-gbk" or "gb_2312-80" or "cp936" => KnownEncodings.Gb18030,
        "big5" or "big5-hkscs" or "x-x-big5" or "cp950" => KnownEncodings.Big5,
        "utf-8" or "utf8" => KnownEncodings.Utf8,
        _ => null,
    };
}
