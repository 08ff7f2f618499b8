using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>The report's title as the format gives it beside the text (an HTML page's own), without the site's name behind it.</summary>
static class PageTitle
{
    static readonly char[] Separators = ['-', '_', '|', '–', '—'];

    /// <summary>Null when the page's title is not that of a report.</summary>
    public static Stretch? Read(MappedText? title, PackWords words)
    {
        if (title is null)
            return null;
        var folded = FoldedText.Of(title, words.Forms.Script);
        var titles = words.Titles;
        for (var end = folded.Length; end > 0; end = folded.Text.LastIndexOfAny(Separators, end - 1))
        {
            var span = new TextSpan(0, end);
            if (titles.IsTitle(folded.Text.AsSpan(0, end)) && TitleReader.SaysWhose(folded.Text, span, titles))
                return new Stretch(folded, span);
        }
        return null;
    }
}
