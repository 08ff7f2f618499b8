using System.Collections.Immutable;
using ReportLint.Diagnostics;
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
        return Read(text, forms);
    }

    /// <summary>Reads a web page or a text capture that is decoded already, such as what an editor has open.</summary>
    public static ReadResult Read(SourceText text, FormSet forms) =>
        FileKinds.IsHtml(text) ? Read(HtmlPage.Read(text), forms) : ReadExtraction(text, forms);

    /// <summary>Reads text that another program took out of a file, such as pdftotext with its layout kept, or a plain text capture.</summary>
    public static ReadResult ReadExtraction(SourceText source, FormSet forms) =>
        Read(new Page(MappedText.Whole(source), []), forms);

    /// <param name="said">What had to be said already.</param>
    static ReadResult Read(Page page, FormSet forms, ImmutableArray<Diagnostic> said = default)
    {
        if (string.IsNullOrWhiteSpace(page.Text.Text))
            return new ReadResult(null, [ReadingDiagnostics.Empty(page.Source.At(default))]);
        var words = PackWords.Of(forms);
        var folded = FoldedText.Of(page.Text, forms.Script);
        var (tables, layout, spans) = TableReader.Read(page, folded, forms);
        var headings = HeadingReader.Read(folded, words.Headings, spans);
        if (NextReport.StartIn(folded, headings, words) is { } next)
            return Read(page.UpTo(next), forms, [ReadingDiagnostics.Several(page.Text.Locate(new TextSpan(next, 0)))]);

        spans = PageNumbers.AddTo(TableSpans.Within(spans, folded, headings, tables), page.Text.Text);
        var firstPart = headings.IsEmpty ? null : (int?)folded.ToOriginal(headings[0].Whole).Start;
        var end = Furniture.ReportEnd(folded, headings.IsEmpty ? 0 : folded.ToOriginal(headings[^1].Whole).End, words);
        var facts = FactsReader.Read(page, folded, words, tables, firstPart, end);
        var sections = SectionReader.Read(page, folded, headings, spans, end);
        if (!Recognition.IsReport(facts, sections, tables, folded, words))
            return new ReadResult(null, [ReadingDiagnostics.NotAReport(page.Source.At(default))]);

        ImmutableArray<Diagnostic> diagnostics = [.. said.IsDefault ? [] : said, .. Recognition.Remarks(facts, sections, tables, forms)];
        return new ReadResult(
            new Report
            {
                Source = page.Source,
                Layout = layout,
                Facts = facts,
                Sections = sections,
                Tables = tables,
                Prose = Prose.Of(page, TextSpan.FromBounds(0, end), spans),
                Preamble = Prose.Of(page, TextSpan.FromBounds(0, firstPart ?? end), spans),
                Damages = DamageReader.Read(folded, words),
                Diagnostics = diagnostics,
            },
            diagnostics);
    }
}
