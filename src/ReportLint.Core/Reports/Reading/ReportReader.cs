using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading.Decoding;
using ReportLint.Reports.Reading.Docx;
using ReportLint.Reports.Reading.Headings;
using ReportLint.Reports.Reading.Html;
using ReportLint.Reports.Reading.Stated;
using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>Bytes of a capture and a pack's forms in, a report out.</summary>
public static class ReportReader
{
    /// <summary>
    /// Reads a web page, a text capture or a DOCX, told apart by their content. The text of a PDF has to be taken out first:
    /// <see cref="ReadExtraction"/>.
    /// </summary>
    public static ReadResult Read(string path, ReadOnlyMemory<byte> bytes, FormSet forms)
    {
        var nothing = new SourceText(path, "").At(default);
        switch (FileKinds.Of(bytes.Span))
        {
            case FileKind.OldOffice:
                return new ReadResult(null, [ReadingDiagnostics.OldWord(nothing)]);
            case FileKind.Pdf:
                return new ReadResult(null, [ReadingDiagnostics.IsPdf(nothing)]);
            case FileKind.Zip:
                var (docx, broken) = DocxFile.Read(path, bytes);
                return docx is null ? new ReadResult(null, [ReadingDiagnostics.BrokenDocx(nothing, broken!)]) : Read(docx, forms);
        }
        var (text, problem) = TextDecoder.Decode(path, bytes.Span);
        if (text is null)
            return new ReadResult(null, [problem!]);
        if (FileKinds.HasControls(text.Content))
            return new ReadResult(null, [ReadingDiagnostics.NotText(nothing)]);
        return FileKinds.IsHtml(text) ? Read(HtmlPage.Read(text), forms) : ReadExtraction(text, forms);
    }

    /// <summary>Reads text that another program took out of a file, such as pdftotext with its layout kept, or a plain text capture.</summary>
    public static ReadResult ReadExtraction(SourceText source, FormSet forms) =>
        Read(new Page(MappedText.Whole(source), []), forms);

    static ReadResult Read(Page page, FormSet forms) =>
        string.IsNullOrWhiteSpace(page.Text.Text)
            ? new ReadResult(null, [ReadingDiagnostics.Empty(page.Source.At(default))])
            : new ReadResult(ReadReport(page, forms), []);

    static Report ReadReport(Page page, FormSet forms)
    {
        var folded = FoldedText.Of(page.Text, forms.Script);
        var (tables, layout, spans) = TableReader.Read(page, folded, forms);
        var headings = HeadingReader.Read(folded, forms, spans);
        var firstPart = headings.IsEmpty ? null : (int?)folded.ToOriginal(headings[0].Whole).Start;
        var end = Furniture.ReportEnd(folded, headings.IsEmpty ? 0 : folded.ToOriginal(headings[^1].Whole).End, forms);
        return new Report
        {
            Source = page.Source,
            Layout = layout,
            Facts = FactsReader.Read(page, folded, forms, tables, firstPart, end),
            Sections = SectionReader.Read(page, folded, headings, spans, end),
            Tables = tables,
            Prose = Prose.Of(page, TextSpan.FromBounds(0, end), spans),
            Preamble = Prose.Of(page, TextSpan.FromBounds(0, firstPart ?? end), spans),
        };
    }
}
