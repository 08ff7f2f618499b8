using System.Collections.Immutable;
using ReportLint.Reports.Forms;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>A page with the words of the forms found on it.</summary>
sealed record TablePage(Page Page, ImmutableArray<WordHit> Hits, ImmutableArray<TableArea> Areas, FigureReader Figures, FormWords Words, FormSet Forms)
{
    public string Text => Page.Text.Text;

    /// <summary>The area that holds an offset; null where there is none.</summary>
    public TableArea? AreaAt(int offset)
    {
        int low = 0, high = Areas.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Areas[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low < Areas.Length && Areas[low].Span.Contains(offset) ? Areas[low] : null;
    }

    public static TablePage Of(Page page, FoldedText folded, FormSet forms)
    {
        var words = FormWords.Of(forms);
        var hits = WordScan.Find(folded, words);
        return new TablePage(page, hits, TableArea.Find(page.Text.Text, hits), words.Figures, words, forms);
    }

    /// <summary>How many words the page prints that only one form has.</summary>
    public int WordsOfAlone(string form) => Hits.Select(h => h.Word).Distinct().Count(w => w.Meanings.All(m => m.Table.Form == form));

    /// <summary>The page without the areas that hold words of these tables alone.</summary>
    public TablePage Without(ISet<string> tables) =>
        this with { Areas = Areas.RemoveAll(area => area.Hits.All(hit => hit.Word.Meanings.All(m => tables.Contains(m.Table.Id)))) };
}
