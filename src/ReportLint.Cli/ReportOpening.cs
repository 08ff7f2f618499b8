using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>Reads a report out of its bytes; a PDF's text is taken out first.</summary>
static class ReportOpening
{
    public static ReadResult Read(string shown, byte[] bytes, FormSet forms, Shell shell)
    {
        if (!PdfText.IsPdf(bytes))
            return ReportReader.Read(shown, bytes, forms);
        var (text, problem) = PdfText.Extract(bytes, shown, shell);
        return text is null ? new ReadResult(null, problem is null ? [] : [problem]) : ReportReader.ReadExtraction(new SourceText(shown, text) { IsExtracted = true }, forms);
    }
}
