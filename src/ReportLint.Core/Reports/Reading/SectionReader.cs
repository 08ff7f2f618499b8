using System.Collections.Immutable;
using ReportLint.Reports.Reading.Headings;
using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>Makes the parts of a report from its headings: each goes to the next heading.</summary>
static class SectionReader
{
    /// <param name="end">Where the report ends in the page's text.</param>
    public static ImmutableArray<Section> Read(Page page, FoldedText folded, ImmutableArray<Heading> headings, ImmutableArray<TextSpan> tables, int end)
    {
        var sections = ImmutableArray.CreateBuilder<Section>(headings.Length);
        for (var i = 0; i < headings.Length; i++)
        {
            var heading = headings[i];
            var whole = WithPinyin(page, folded.ToOriginal(heading.Whole));
            var start = whole.End;
            var next = i + 1 < headings.Length ? folded.ToOriginal(headings[i + 1].Whole).Start : Math.Max(start, end);
            sections.Add(new Section(
                heading.Part, heading.Ordinal, TitleOf(page, folded, heading),
                page.Text.Locate(whole),
                Prose.Of(page, TextSpan.FromBounds(start, next), tables)));
        }
        return sections.MoveToImmutable();
    }

    static string TitleOf(Page page, FoldedText folded, Heading heading)
    {
        var span = WithPinyin(page, folded.ToOriginal(heading.Title));
        return page.Text.Text.Substring(span.Start, span.Length);
    }

    /// <summary>Pinyin behind the last character belongs to it.</summary>
    static TextSpan WithPinyin(Page page, TextSpan span) =>
        span.End < page.Text.Text.Length ? span with { Length = span.Length + Pinyin.LengthAt(page.Text.Text, span.End) } : span;
}
