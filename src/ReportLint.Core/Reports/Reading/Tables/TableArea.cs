using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>A stretch of a page where words of the forms stand close together: where a table can be.</summary>
/// <param name="Span">In the page's text, whole lines where the page has lines.</param>
/// <param name="Hits">The words in it, in rising order.</param>
sealed record TableArea(TextSpan Span, ImmutableArray<WordHit> Hits)
{
    /// <summary>How many letters unknown to the forms may stand between two of their words: a heading, a page's head, words in a cell.</summary>
    const int LongestGap = 40;

    /// <summary>Fewer words are a mention, not a table.</summary>
    const int FewestWords = 3;

    public static ImmutableArray<TableArea> Find(string text, ImmutableArray<WordHit> hits)
    {
        var areas = ImmutableArray.CreateBuilder<TableArea>();
        for (var first = 0; first < hits.Length;)
        {
            var last = first;
            int end;
            while ((end = EndOfGap(text, hits[last].Span.End)) > 0 && last + 1 < hits.Length && hits[last + 1].Span.Start <= end)
                last++;
            if (last - first + 1 >= FewestWords)
                areas.Add(new TableArea(TextSpan.FromBounds(LineStart(text, hits[first].Span.Start), end), hits[first..(last + 1)]));
            first = last + 1;
        }
        return areas.ToImmutable();
    }

    /// <summary>Whether words stand in it that announce a table or its columns.</summary>
    public bool HasHeaderOf(string id) =>
        Hits.Any(h => h.Word.Meanings.Any(m => m.Table.Id == id && m.Role is WordRole.Caption or WordRole.Column));

    /// <summary>The words of the forms that end in a stretch of the page.</summary>
    public IEnumerable<WordHit> HitsEndingIn(TextSpan span)
    {
        for (var i = FirstEndingAfter(span.Start); i < Hits.Length && Hits[i].Span.End <= span.End; i++)
            yield return Hits[i];
    }

    /// <summary>Whether a stretch is the beginning of words that go on after it, such as the first line of a broken label.</summary>
    public bool IsInsideHit(TextSpan span)
    {
        var i = FirstEndingAfter(span.End);
        return i < Hits.Length && Hits[i].Span.Start < span.End;
    }

    int FirstEndingAfter(int offset)
    {
        int low = 0, high = Hits.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Hits[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>Where the stretch without known words that begins at an offset stops being part of a table.</summary>
    static int EndOfGap(string text, int at)
    {
        var letters = 0;
        for (; at < text.Length; at++)
        {
            if (text[at] is '。' || (char.IsLetter(text[at]) && ++letters > LongestGap))
                break;
        }
        return at;
    }

    static int LineStart(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t' or '|' or '\u3000' or '\u00A0')
            at--;
        return at;
    }
}
