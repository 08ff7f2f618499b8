using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>Finds the report's title: behind a label, as a line or a few lines of the head, or as the page's own title.</summary>
static class TitleReader
{
    const int MostLines = 3;

    /// <summary>Where the title stands in the folded text; null when the capture has none.</summary>
    /// <param name="declared">The title the file declares: of several in the text, such as links to other years, that one counts.</param>
    public static TextSpan? Read(Head head, Labels labels, Stretch? declared, PackWords words)
    {
        var (titles, bodies) = (words.Titles, words.Bodies);
        var text = head.Folded.Text;
        foreach (var value in labels.Values(words.TitleLabels))
        {
            if (titles.IsTitle(text.AsSpan(value.Start, value.Length)))
                return value;
        }
        TextSpan? named = null;
        TextSpan? nameless = null;
        for (var i = 0; i < head.Pieces.Length; i++)
        {
            if (TitleFrom(head, i, titles) is not { } title || IsSpareStart(head, i, title, titles, bodies))
                continue;
            title = WithYearBehind(head, WithBodyBefore(head, i, title, titles, bodies), titles);
            if (declared is { } own && own.Words.SequenceEqual(text.AsSpan(title.Start, title.Length)))
                return title;
            if (SaysWhose(text, title, titles))
                named ??= title;
            else if (i == 0)
                nameless = title;
        }
        return named ?? nameless;
    }

    /// <summary>A title that begins with this piece; it may go on over the next lines.</summary>
    static TextSpan? TitleFrom(Head head, int first, Titles titles)
    {
        var start = head.Pieces[first].Span.Start;
        for (var i = first; i < head.Pieces.Length && i < first + MostLines; i++)
        {
            if (i > first && head.Pieces[i].Line - head.Pieces[i - 1].Line != 1)
                return null;
            var title = TextSpan.FromBounds(start, head.Pieces[i].Span.End);
            if (titles.IsTitle(head.Folded.Text.AsSpan(title.Start, title.Length)))
                return title;
        }
        return null;
    }

    /// <summary>A first line that names no body, before lines that are a title without it, is none of the title's.</summary>
    static bool IsSpareStart(Head head, int first, TextSpan title, Titles titles, BodyNames bodies)
    {
        var line = head.Pieces[first].Span;
        if (title.End == line.End || first + 1 == head.Pieces.Length)
            return false;
        var name = head.Folded.Text.AsSpan(line.Start, line.Length);
        return !bodies.IsBody(name) && !bodies.IsPlace(name)
            && TitleFrom(head, first + 1, titles) is { } later && SaysWhose(head.Folded.Text, later, titles);
    }

    /// <summary>A line above that is nothing but a body's name belongs to a title that names none.</summary>
    static TextSpan WithBodyBefore(Head head, int first, TextSpan title, Titles titles, BodyNames bodies)
    {
        var text = head.Folded.Text;
        if (first == 0 || !titles.NameIn(text, title).IsEmpty || head.Pieces[first].Line - head.Pieces[first - 1].Line > 1)
            return title;
        var above = head.Pieces[first - 1].Span;
        var name = text.AsSpan(above.Start, above.Length);
        return bodies.IsBody(name) || bodies.IsPlace(name) ? TextSpan.FromBounds(above.Start, title.End) : title;
    }

    /// <summary>A line below that is nothing but a year, in brackets or not, belongs to a title that names none.</summary>
    static TextSpan WithYearBehind(Head head, TextSpan title, Titles titles)
    {
        var text = head.Folded.Text;
        var next = head.Pieces.FirstOrDefault(p => p.Span.Start >= title.End).Span;
        if (next.IsEmpty || next.Length > 8 || next.Start - title.End > 1 || Titles.Years(text, title).Any())
            return title;
        var whole = TextSpan.FromBounds(title.Start, next.End);
        return titles.IsTitle(text.AsSpan(whole.Start, whole.Length)) ? whole : title;
    }

    /// <summary>Whether it names a year or a body; otherwise it may be a link to such reports.</summary>
    public static bool SaysWhose(string text, TextSpan title, Titles titles) =>
        Titles.Years(text, title).Any() || !titles.NameIn(text, title).IsEmpty;
}
