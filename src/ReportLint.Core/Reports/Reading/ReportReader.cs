using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading.Headings;
using ReportLint.Reports.Reading.Stated;
using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>Bytes of a capture and a pack's forms in, a report out.</summary>
public static class ReportReader
{
    public static ReadResult Read(string path, ReadOnlyMemory<byte> bytes, FormSet forms)
    {
        var source = new SourceText(path, System.Text.Encoding.UTF8.GetString(bytes.Span));
        return ReadExtraction(source, forms);
    }

    /// <summary>Reads text that was taken out of a file by another program, or is a capture of plain text.</summary>
    public static ReadResult ReadExtraction(SourceText source, FormSet forms)
    {
        if (string.IsNullOrWhiteSpace(source.Content))
            return new ReadResult(null, [ReadingDiagnostics.Empty(source.At(default))]);
        return new ReadResult(Read(new Page(MappedText.Whole(source), []), forms), []);
    }

    static Report Read(Page page, FormSet forms)
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
            Facts = FactsReader.Read(folded, forms, tables, firstPart, end),
            Sections = SectionReader.Read(page, folded, headings, spans, end),
            Tables = tables,
            Prose = Prose.Of(page, TextSpan.FromBounds(0, end), spans),
            Preamble = Prose.Of(page, TextSpan.FromBounds(0, firstPart ?? end), spans),
        };
    }
}
