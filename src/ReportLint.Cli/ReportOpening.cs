using ReportLint.Configuration;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>Reads a report out of its bytes; a PDF's text is taken out first.</summary>
static class ReportOpening
{
    /// <param name="stop">Cancelled when reading has taken too long.</param>
    public static ReadResult Read(string shown, ReadOnlyMemory<byte> bytes, FormSet forms, LimitSettings limits, Shell shell, CancellationToken stop)
    {
        if (!PdfText.IsPdf(bytes.Span))
            return ReportReader.Read(shown, bytes, forms, limits.Reading, stop);
        var (text, problem) = PdfText.Extract(bytes, shown, limits.Reading.Characters, shell, stop);
        return text is null ? new ReadResult(null, problem is null ? [] : [problem]) : ReportReader.ReadExtraction(new SourceText(shown, text) { IsExtracted = true }, forms, stop);
    }
}
