using ReportLint.Diagnostics;
using ReportLint.Reports.Reading.Decoding;
using ReportLint.Reports.Reading.Docx;
using ReportLint.Reports.Reading.Html;
using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>Bytes of a capture in, a page out. Nothing has to be known of forms for it.</summary>
public static class PageReader
{
    /// <summary>Reads a web page, a text capture or a DOCX, told apart by their content.</summary>
    /// <param name="stop">Ends the reading with an exception.</param>
    /// <returns>The page, or null with what is wrong with the file.</returns>
    public static (Page? Page, Diagnostic? Problem) Read(string path, ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken stop)
    {
        var nothing = new SourceText(path, "").At(default);
        switch (FileKinds.Of(bytes.Span))
        {
            case FileKind.OldOffice:
                return (null, ReadingDiagnostics.OldWord(nothing));
            case FileKind.Pdf:
                return (null, ReadingDiagnostics.IsPdf(nothing));
            case FileKind.Zip:
                return DocxFile.Read(path, bytes, limits, stop);
        }
        var (text, problem) = TextDecoder.Decode(path, bytes.Span, limits.Characters);
        if (text is null)
            return (null, problem);
        if (FileKinds.HasControls(text.Span))
            return (null, ReadingDiagnostics.NotText(nothing));
        var page = Of(text, limits, stop);
        return (problem is null ? page : page with { Said = [problem, .. page.Said] }, null);
    }

    /// <summary>The page of a web page or a text capture that is decoded already.</summary>
    public static Page Of(SourceText text, ReadingLimits limits, CancellationToken stop) =>
        FileKinds.IsHtml(text) ? HtmlPage.Read(text, limits, stop) : OfText(text);

    /// <summary>The page of text alone.</summary>
    public static Page OfText(SourceText text) => new(MappedText.Whole(text), []);
}
