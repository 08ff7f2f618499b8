using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>
/// Finds the body whose report it is: named in the title; behind a label, if it fits the title's place; in a sentence;
/// and last the title's place itself.
/// </summary>
sealed class IssuerReader
{
    readonly Head head;
    readonly Labels labels;
    readonly BodyNames bodies;
    readonly FormSet forms;
    readonly Func<int, bool> startsLine;

    IssuerReader(Head head, Labels labels, BodyNames bodies, FormSet forms, Func<int, bool> startsLine)
    {
        this.head = head;
        this.labels = labels;
        this.bodies = bodies;
        this.forms = forms;
        this.startsLine = startsLine;
    }

    string Text => head.Folded.Text;

    /// <param name="opening">The folded text in which sentences are looked for: the head and the beginning of the first part.</param>
    /// <returns>Where the name stands in the folded text; null when the report does not tell.</returns>
    public static TextSpan? Read(
        Head head, Labels labels, TextSpan? title, TextSpan opening, BodyNames bodies, FormSet forms, Func<int, bool> startsLine)
    {
        var reader = new IssuerReader(head, labels, bodies, forms, startsLine);
        var named = title is { } t ? Titles.Of(forms).NameIn(head.Folded.Text, t) : default;
        return reader.Read(named, opening);
    }

    TextSpan? Read(TextSpan named, TextSpan opening)
    {
        if (!named.IsEmpty && bodies.IsBody(Words(named)) && !bodies.IsPlace(Words(named)))
            return named;
        var place = named.IsEmpty ? "" : Stem(named);
        foreach (var value in labels.Values(forms.Vocabulary.IssuerLabels))
        {
            if ((bodies.IsBody(Words(value)) || bodies.IsPlace(Words(value))) && Words(value).Contains(place, StringComparison.Ordinal))
                return value;
        }
        if (FromSentences(opening, place) is { } stated)
            return stated;
        return !named.IsEmpty && bodies.IsPlace(Words(named)) ? named : null;
    }

    /// <summary>The name of a place without the word for its kind.</summary>
    string Stem(TextSpan place) => place.Length > 2 ? Text.Substring(place.Start, place.Length - 1) : Text.Substring(place.Start, place.Length);

    ReadOnlySpan<char> Words(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    TextSpan? FromSentences(TextSpan opening, string place)
    {
        var names = bodies.FindIn(Text, opening);
        foreach (var words in forms.Vocabulary.IssuerSentences)
        {
            if (Sentence.Of(words, "{issuer}", forms.Script) is not { } sentence)
                continue;
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
