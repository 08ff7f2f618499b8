using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>Puts strips together from what a layout meets in reading order: words of the forms, other words, figures, blanks.</summary>
sealed class StripBuilder(Bounds bounds)
{
    readonly ImmutableArray<Strip>.Builder strips = ImmutableArray.CreateBuilder<Strip>();
    readonly List<WordHit> before = [];
    readonly List<TextSpan> pieces = [];
    readonly List<TextSpan> words = [];
    WordHit? label;
    bool hasFigures, hasOtherWords;

    /// <summary>Words of the forms, and the one that labels what follows; null when other words stand with them.</summary>
    public void AddWords(IReadOnlyList<WordHit> hits, WordHit? label)
    {
        Close();
        before.AddRange(hits);
        if (label is not null && !hits.Contains(label))
            before.Add(label);
        this.label = label;
        hasOtherWords = label is null;
    }

    public void AddFigure(TextSpan span)
    {
        KeepWords();
        pieces.Add(span);
        hasFigures = true;
    }

    public void AddBlank(int at)
    {
        KeepWords();
        pieces.Add(new TextSpan(at, 0));
    }

    /// <summary>
    /// Words unknown to the forms. When a row is open and more of its cells follow they stand in a figure's place; else
    /// they are something between rows.
    /// </summary>
    public void AddOtherWords(TextSpan span, bool mayBeCell)
    {
        if (mayBeCell && (label is not null || (bounds == Bounds.Cells && pieces.Count > 0)))
        {
            words.Add(span);
            return;
        }
        Close();
        label = null;
        hasOtherWords = true;
    }

    /// <summary>The layout marks a row's end here: what follows has a label of its own or none.</summary>
    public void EndRow()
    {
        KeepWords();
        EndArea();
    }

    /// <summary>What follows stands elsewhere on the page.</summary>
    public void EndArea()
    {
        Close();
        label = null;
        hasOtherWords = false;
    }

    public ImmutableArray<Strip> ToStrips()
    {
        Close();
        return strips.ToImmutable();
    }

    void KeepWords()
    {
        pieces.AddRange(words);
        words.Clear();
    }

    void Close()
    {
        var showsRow = hasFigures || (bounds == Bounds.Cells && pieces.Count > 0 && (label?.CanBeBlankRow == true || IsBlankLine()));
        if (showsRow)
        {
            strips.Add(new Strip(label, [.. before], hasOtherWords, [.. pieces], bounds));
            before.Clear();
            label = null;
            hasOtherWords = false;
        }
        pieces.Clear();
        words.Clear();
        hasFigures = false;
    }

    /// <summary>As many blank cells as a table has whose rows stand beside one another, under words of its header.</summary>
    bool IsBlankLine() => label is null && before.Exists(h => h.Word.Meanings.Any(m =>
        m.Table.IsSideBySide && m.Table.Rows.Length * m.Table.Columns.Length == pieces.Count));
}
