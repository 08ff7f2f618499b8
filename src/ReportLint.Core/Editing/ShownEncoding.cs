using ReportLint.Diagnostics;
using ReportLint.Reports.Reading.Decoding;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>Notices that an editor opened a file in another encoding than it has.</summary>
public static class ShownEncoding
{
    /// <summary>The id of what is told; its suggestion is the encoding.</summary>
    public const string NoticeId = EditingDiagnostics.WrongEncodingId;

    const char Lost = '\uFFFD';

    /// <summary>Whether the text has lost characters, so that it is worth looking at the file itself.</summary>
    public static bool IsDoubtful(SourceText shown) => shown.Content.Contains(Lost);

    /// <summary>What to tell the user; null when the file itself is no better than what is shown.</summary>
    public static Diagnostic? Check(SourceText shown, ReadOnlySpan<byte> onDisk)
    {
        var (text, _) = TextDecoder.Decode(shown.Path, onDisk, int.MaxValue);
        return text is null || text.Encoding == "utf-8" || IsDoubtful(text)
            ? null
            : EditingDiagnostics.WrongEncoding(shown.At(shown.LineSpan(1)), text.Encoding);
    }
}
