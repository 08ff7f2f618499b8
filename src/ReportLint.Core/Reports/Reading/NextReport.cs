using System.Collections.Immutable;
using ReportLint.Reports.Reading.Headings;
using ReportLint.Reports.Reading.Stated;
using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>Tells whether a second report begins in the same file: a title, then the first part again after the last ones.</summary>
static class NextReport
{
    /// <summary>A report has come to its end once this share of a form's parts has been seen.</summary>
    const double NearlyAll = 0.8;

    /// <summary>Where its title begins in the page's text; null when there is one report alone. Numbering that begins anew without a title is no report.</summary>
    public static int? StartIn(FoldedText folded, ImmutableArray<Heading> headings, PackWords words)
    {
        var last = words.Forms.Forms.Select(f => f.Parts.Length).DefaultIfEmpty(0).Max();
        var furthest = 0;
        for (var i = 0; i < headings.Length; i++)
        {
            if (headings[i].Part == 1 && last > 0 && furthest >= last * NearlyAll && TitleBetween(folded, headings[i - 1], headings[i], words) is { } start)
                return start;
            furthest = Math.Max(furthest, headings[i].Part ?? 0);
        }
        return null;
    }

    static int? TitleBetween(FoldedText folded, Heading before, Heading after, PackWords words)
    {
        var head = Head.Of(folded, TextSpan.FromBounds(folded.ToOriginal(before.Whole).End, folded.ToOriginal(after.Whole).Start));
        return TitleReader.Read(head, Labels.Of(head, words), null, words) is { } title ? folded.ToOriginal(title).Start : null;
    }
}
