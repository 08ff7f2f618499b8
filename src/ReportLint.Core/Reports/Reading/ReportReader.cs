using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading.Headings;
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
    /// <param name="limits">How much is read; null for what is usual.</param>
    /// <param name="stop">Ends the reading with an exception.</param>
    public static ReadResult Read(string path, ReadOnlyMemory<byte> bytes, FormSet forms, ReadingLimits? limits = null, CancellationToken stop = default) =>
        PageReader.Read(path, bytes, limits ?? ReadingLimits.Default, stop) is var (page, problem) && page is null
            ? new ReadResult(null, [problem!])
            : Read(page, forms, stop);

    /// <summary>Reads a web page or a text capture that is decoded already, such as what an editor has open.</summary>
    public static ReadResult Read(SourceText text, FormSet forms) => Read(PageReader.Of(text, ReadingLimits.Default, default), forms);

    /// <summary>Reads text that another program took out of a file, such as pdftotext with its layout kept, or a plain text capture.</summary>
    public static ReadResult ReadExtraction(SourceText source, FormSet forms, CancellationToken stop = default) => Read(PageReader.OfText(source), forms, stop);

    /// <summary>Reads what <see cref="PageReader"/> made of a file.</summary>
    public static ReadResult Read(Page page, FormSet forms, CancellationToken stop = default)
    {
        if (string.IsNullOrWhiteSpace(page.Text.Text))
            return new ReadResult(null, [.. page.Said, ReadingDiagnostics.Empty(page.Source.At(default))]);
        var words = PackWords.Of(forms);
        var folded = FoldedText.Of(page.Text, forms.Script);
        var (tables, layout, spans) = TableReader.Read(page, folded, forms, stop);
        var headings = HeadingReader.Read(folded, words.Headings, spans);
        if (NextReport.StartIn(folded, headings, words) is { } next)
            return Read(page.UpTo(next) with { Said = [.. page.Said, ReadingDiagnostics.Several(page.Text.Locate(new TextSpan(next, 0)))] }, forms, stop);

        spans = PageNumbers.AddTo(TableSpans.Within(spans, folded, headings, tables), page.Text.Text);
        var firstPart = headings.IsEmpty ? null : (int?)folded.ToOriginal(headings[0].Whole).Start;
        var end = Furniture.ReportEnd(folded, headings.IsEmpty ? 0 : folded.ToOriginal(headings[^1].Whole).End, words);
        stop.ThrowIfCancellationRequested();
        var facts = FactsReader.Read(page, folded, words, tables, firstPart, end);
        var sections = SectionReader.Read(page, folded, headings, spans, end);
        stop.ThrowIfCancellationRequested();
        if (!Recognition.IsReport(facts, sections, tables, folded, words))
            return new ReadResult(null, [.. page.Said, ReadingDiagnostics.NotAReport(page.Source.At(default))]);

        ImmutableArray<Diagnostic> diagnostics = [.. page.Said, .. Recognition.Remarks(facts, sections, tables, forms)];
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
