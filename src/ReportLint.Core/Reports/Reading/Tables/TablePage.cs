using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>A page with the words of the forms found on it.</summary>
sealed record TablePage(Page Page, ImmutableArray<WordHit> Hits, ImmutableArray<TableArea> Areas, FigureReader Figures, FormWords Words, FormSet Forms)
{
    public string Text => Page.Text.Text;

    public static TablePage Of(Page page, FoldedText folded, FormSet forms)
    {
        var words = FormWords.Of(forms);
        var hits = WordScan.Find(folded, words);
        return new TablePage(page, hits, TableArea.Find(page.Text.Text, hits), words.Figures, words, forms);
    }

    /// <summary>The page without the areas whose words all stand in these stretches.</summary>
    public TablePage Without(ImmutableArray<TextSpan> spans) =>
        this with { Areas = Areas.RemoveAll(area => area.Hits.All(hit => spans.Any(s => s.Contains(hit.Span)))) };
}
