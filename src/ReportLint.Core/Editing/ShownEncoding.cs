using System.Collections.Immutable;
using System.Text;
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
    const char ByteOrderMark = '\uFEFF';

    /// <summary>The encodings editors are set to, none of which refuses bytes that do not fit.</summary>
    static readonly ImmutableArray<Encoding> MisreadAs =
        [.. new[] { 65001, 54936, 936, 950, 1252, 28591 }.Select(page => CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page))];

    /// <summary>Whether the text has lost characters, so that it is worth looking at the file itself even after edits.</summary>
    public static bool IsDoubtful(SourceText shown) => shown.Content.Contains(Lost);

    /// <summary>What to tell the user; null when the file is shown as it is, or is itself no better than what is shown.</summary>
    public static Diagnostic? Check(SourceText shown, byte[] onDisk)
    {
        var (text, _) = TextDecoder.Decode(shown.Path, onDisk, int.MaxValue);
        return text is not null && (IsDoubtful(shown) ? !IsDoubtful(text) : IsMisread(shown, text, onDisk))
            ? EditingDiagnostics.WrongEncoding(shown.At(shown.LineSpan(1)), text.Encoding)
            : null;
    }

    /// <summary>Whether the text is, to the letter, what another encoding makes of the file.</summary>
    static bool IsMisread(SourceText shown, SourceText text, byte[] onDisk) =>
        !IsSame(shown.Content, text.Content) && MisreadAs.Any(e => IsSame(shown.Content, e.GetString(onDisk)));

    static bool IsSame(string shown, string decoded) => shown.AsSpan().TrimStart(ByteOrderMark).SequenceEqual(decoded.AsSpan().TrimStart(ByteOrderMark));
}
