using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>
/// Finds the body whose report it is: named in the title; behind a label, if it fits the title's place; in a sentence;
/// and last the title's place itself.
/// </summary>
sealed class IssuerReader
{
    const int SignatureLines = 6;

    readonly Head head;
    readonly Labels labels;
    readonly BodyNames bodies;
    readonly PackWords words;
    readonly Func<int, bool> startsLine;

    IssuerReader(Head head, Labels labels, PackWords words, Func<int, bool> startsLine)
    {
        this.head = head;
        this.labels = labels;
        this.words = words;
        bodies = words.Bodies;
        this.startsLine = startsLine;
    }

    string Text => head.Folded.Text;

    /// <param name="opening">The folded text in which sentences are looked for: the head and the beginning of the first part.</param>
    /// <returns>Where the name stands; null when the report does not tell.</returns>
    public static Stretch? Read(
        Page page, Head head, Labels labels, Stretch? title, TextSpan opening, int end, PackWords words, Func<int, bool> startsLine)
    {
        var reader = new IssuerReader(head, labels, words, startsLine);
        var named = title is { } t ? new Stretch(t.Folded, words.Titles.NameIn(t.Folded.Text, t.Span)) : new Stretch(head.Folded, default);
        return words.Bodies.IsBody(named.Words) && !words.Bodies.IsPlace(named.Words) ? named
            : reader.Read(page, Stem(named.Words), opening, end) is { } stated ? stated
            : words.Bodies.IsPlace(named.Words) ? named : null;
    }

    /// <param name="place">Words of the title's place that the name must hold.</param>
    Stretch? Read(Page page, string place, TextSpan opening, int end)
    {
        foreach (var value in labels.Values(words.IssuerLabels))
        {
            if (Fits(Words(value), place))
                return new Stretch(head.Folded, value);
        }
        foreach (var declared in Declared.Issuers(page, words))
        {
            if (Fits(declared.Words, place))
                return declared;
        }
        return (FromSentences(opening, place) ?? Signature(place, end)) is { } found ? new Stretch(head.Folded, found) : null;
    }

    bool Fits(ReadOnlySpan<char> name, string place) =>
        (bodies.IsBody(name) || bodies.IsPlace(name)) && name.Contains(place, StringComparison.Ordinal);

    /// <summary>A body's name alone on one of the last lines, where a report is signed.</summary>
    TextSpan? Signature(string place, int end)
    {
        var text = head.Folded.Original.Text;
        var last = end == 0 ? 0 : head.Folded.ToOriginal(end - 1) + 1;
        for (var line = 0; line < SignatureLines && last > 0; line++)
        {
            var start = text.LastIndexOf('\n', last - 1) + 1;
            var words = head.Folded.FromOriginal(TextSpan.FromBounds(start, last));
            if (start > 0 && Fits(Words(words), place) && bodies.IsBody(Words(words)))
                return words;
            last = start - 1;
        }
        return null;
    }

    /// <summary>The name of a place without the word for its kind.</summary>
    static string Stem(ReadOnlySpan<char> place) => (place.Length > 2 ? place[..^1] : place).ToString();

    ReadOnlySpan<char> Words(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    TextSpan? FromSentences(TextSpan opening, string place)
    {
        var names = bodies.FindIn(Text, opening);
        foreach (var sentence in words.IssuerSentences)
        {
            for (var i = 0; i < names.Count; i++)
            {
                if (!Text.AsSpan(names[i].Start, names[i].Length).Contains(place, StringComparison.Ordinal))
                    continue;
                var longest = Longest(names, i);
                if (sentence.IsAround(head.Folded, longest, startsLine))
                    return longest;
                if (sentence.IsAround(head.Folded, names[i], startsLine))
                    return names[i];
            }
        }
        return null;
    }

    /// <summary>The same name read as far as it goes: a government's office rather than the government.</summary>
    static TextSpan Longest(List<TextSpan> names, int at)
    {
        var longest = names[at];
        for (var i = at + 1; i < names.Count && names[i].Start <= longest.End; i++)
        {
            if (BodyNames.GoesOn(longest, names[i]))
                longest = names[i];
        }
        return longest;
    }
}
