using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>Puts strips together from what a layout meets in reading order: words of the forms, other words, figures, blanks.</summary>
sealed class StripBuilder(Bounds bounds)
{
    readonly ImmutableArray<Strip>.Builder strips = ImmutableArray.CreateBuilder<Strip>();
    readonly List<WordHit> before = [];
    readonly List<TextSpan> pieces = [];
    WordHit? label;
    bool hasFigures, hasOtherWords;

    public void AddWords(IEnumerable<WordHit> hits)
    {
        Close();
        foreach (var hit in hits)
        {
            before.Add(hit);
            label = hit;
        }
        hasOtherWords = false;
    }

    public void AddFigure(TextSpan span)
    {
        pieces.Add(span);
        hasFigures = true;
    }

    public void AddBlank(int at)
    {
        if (label is not null || hasFigures)
            pieces.Add(new TextSpan(at, 0));
    }

    /// <summary>Words unknown to the forms: words in a figure's place when a row is open, else something between rows.</summary>
    public void AddOtherWords(TextSpan span, bool mayBeCell)
    {
        if (mayBeCell && label is not null)
        {
            pieces.Add(span);
            return;
        }
        Close();
        label = null;
        hasOtherWords = true;
    }

    /// <summary>A row ends here: what follows has a label of its own or none.</summary>
    public void EndRow()
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

    void Close()
    {
        var showsRow = hasFigures || (bounds == Bounds.Cells && pieces.Count > 0 && label?.CanBeBlankRow == true);
        if (showsRow)
        {
            strips.Add(new Strip(label, [.. before], hasOtherWords, [.. pieces], bounds));
            before.Clear();
            label = null;
            hasOtherWords = false;
        }
        pieces.Clear();
        hasFigures = false;
    }
}
