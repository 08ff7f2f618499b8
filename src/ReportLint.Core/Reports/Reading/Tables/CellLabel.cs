using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>Tells which of a form's words a cell is as a whole: exactly, with something in brackets, or with light misprints.</summary>
static class CellLabel
{
    /// <summary>So many letters beside the form's words do not make a cell another one.</summary>
    const int FewLetters = 2;
    const int LongestLabel = 60;
    const int ShortestMisprint = 4;

    /// <summary>The word that labels what follows the cell; null when the cell says something else.</summary>
    /// <param name="hits">The words of the forms that end in the cell.</param>
    public static WordHit? Of(TablePage page, TextSpan cell, List<WordHit> hits)
    {
        if (hits.Count > 0 && OtherLetters(page.Text, cell, hits) <= FewLetters)
            return hits[^1];
        if (cell.Length > LongestLabel || cell.IsEmpty)
            return null;
        var words = FoldedText.Fold(page.Text.Substring(cell.Start, cell.Length), page.Forms.Script);
        var ordinal = LabelOrdinal.LengthAtStart(words);
        return Nearest(page.Words, words[ordinal..]) is { } word ? new WordHit(cell, word, ordinal > 0, IsMisprint: true) : null;
    }

    /// <summary>The letters of the last word's line that are neither a form's nor in brackets.</summary>
    static int OtherLetters(string text, TextSpan cell, List<WordHit> hits)
    {
        var line = text.LastIndexOf('\n', Math.Max(cell.Start, hits[^1].Span.Start)) + 1;
        int letters = 0, next = 0, brackets = 0;
        for (var at = Math.Max(cell.Start, line); at < cell.End; at++)
        {
            while (next < hits.Count && hits[next].Span.End <= at)
                next++;
            if (next < hits.Count && hits[next].Span.Contains(at))
                at = hits[next].Span.End - 1;
            else if (text[at] is '(' or '（')
                brackets++;
            else if (text[at] is ')' or '）')
                brackets--;
            else if (brackets <= 0 && char.IsLetter(text[at]))
                letters++;
        }
        return letters;
    }

    static Word? Nearest(FormWords words, string written)
    {
        if (written.Length < ShortestMisprint)
            return null;
        var letters = RowWord.LettersOf(written);
        var candidates = words.RowWords.Where(w => w.SharesMostWith(written, letters)).Select(w => w.Text);
        return NearestName.To(written, candidates) is { } nearest ? words.Words.First(w => w.Text == nearest) : null;
    }
}
