using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>Reads a report out of its bytes; a PDF's text is taken out first.</summary>
static class ReportOpening
{
    /// <param name="stop">Cancelled when reading has taken too long.</param>
    public static ReadResult Read(string shown, ReadOnlyMemory<byte> bytes, FormSet forms, LimitSettings limits, Shell shell, CancellationToken stop) =>
        Read(Open(shown, bytes, limits, shell, stop), forms, stop);

    /// <summary>As far as it comes without forms: the page, or null with what is wrong with the file.</summary>
    public static (Page? Page, Diagnostic? Problem) Open(string shown, ReadOnlyMemory<byte> bytes, LimitSettings limits, Shell shell, CancellationToken stop)
    {
        if (!PdfText.IsPdf(bytes.Span))
            return PageReader.Read(shown, bytes, limits.Reading, stop);
        var (text, problem) = PdfText.Extract(bytes, shown, limits.Reading.Characters, shell, stop);
        return text is null ? (null, problem) : (PageReader.OfText(new SourceText(shown, text) { IsExtracted = true }), null);
    }

    /// <summary>The rest of the way.</summary>
    public static ReadResult Read((Page? Page, Diagnostic? Problem) opened, FormSet forms, CancellationToken stop) =>
        opened.Page is { } page ? ReportReader.Read(page, forms, stop) : new ReadResult(null, opened.Problem is null ? [] : [opened.Problem]);
}
