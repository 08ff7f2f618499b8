using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>Recognises names of bodies in folded text by how they end, and tells what such a body is.</summary>
sealed class BodyNames
{
    const int LongestName = 40;

    const int ShortestName = 3;

    /// <summary>How far after the end of a name another end may stand that makes it longer: a government's office.</summary>
    const int LongestExtension = 12;

    readonly NameEnds<IssuerKind> bodies;
    readonly NameEnds<IssuerLevel?> places;
    readonly WordSearch bodyWords;
    readonly WordSearch foreign;
    readonly WordEnds foreignEnds;
    readonly string[] subjects;

    public BodyNames(FormSet forms)
    {
        var words = forms.Vocabulary;
        bodies = new NameEnds<IssuerKind>(words.Bodies.Select(b => b with { End = Fold(b.End) }));
        places = new NameEnds<IssuerLevel?>(words.Places.Select(p => p with { End = Fold(p.End) }));
        bodyWords = new WordSearch(bodies.Words);
        foreign = new WordSearch(words.NeverInIssuer.Select(Fold));
        foreignEnds = new WordEnds(words.NeverInIssuer.Select(Fold));
        subjects = [.. words.Subjects.Select(Fold)];

        string Fold(string word) => FoldedText.Fold(word, forms.Script);
    }

    /// <summary>Whether the words as a whole name a body.</summary>
    public bool IsBody(ReadOnlySpan<char> name) =>
        name.Length is >= ShortestName and <= LongestName && bodies.Of(name, out _) > 0 && !foreign.OccursIn(name);

    /// <summary>Whether the words as a whole name a place and no body in it.</summary>
    public bool IsPlace(ReadOnlySpan<char> name) =>
        name.Length is >= 2 and <= LongestName && places.Of(name, out _) > 0 && !foreign.OccursIn(name);

    /// <summary>What the body with that name is; null when its end does not tell. A bare place stands for its government.</summary>
    public IssuerKind? KindOf(ReadOnlySpan<char> name) =>
        bodies.Of(name, out var kind) > 0 ? kind
        : places.Of(name, out _) > 0 && LevelOf(name) is not null ? IssuerKind.Government : null;

    /// <summary>The level of the last place in the name; null when it has none or the place's word does not tell.</summary>
    public IssuerLevel? LevelOf(ReadOnlySpan<char> name)
    {
        IssuerLevel? level = null;
        var start = 0;
        for (var end = 1; end <= name.Length; end++)
        {
            var length = places.Of(name[start..end], out var its);
            // A mere word such as 市 needs a name before it: the second 市 of 某市市场监督管理局 is no place.
            if (length == 0 || (length < ShortestName && end - start == length))
                continue;
            level = its;
            start = end;
        }
        return level;
    }

    /// <summary>Whether the name is that of an office which reports for the government it belongs to.</summary>
    public bool IsOfficeOfGovernment(ReadOnlySpan<char> name) =>
        bodies.Of(name, out var kind) is > 0 and var length && kind == IssuerKind.Department
        && bodies.Of(name[..^length], out var owner) > 0 && owner == IssuerKind.Government;

    /// <summary>Every name of a body in a stretch of folded text; where a name can be read longer, both.</summary>
    public List<TextSpan> FindIn(string text, TextSpan span)
    {
        var found = new List<TextSpan>();
        for (var at = Next(span.Start); at < span.End; at = Next(at + 1))
        {
            if (IsSubjectAt(text, at))
                continue;
            var end = at + bodies.At(text.AsSpan(at, span.End - at));
            var name = TextSpan.FromBounds(StartOf(text, span.Start, at), end);
            if (name.Start < at && name.Length is >= ShortestName and <= LongestName && !foreign.OccursIn(text.AsSpan(name.Start, name.Length)))
                found.Add(name);
        }
        return found;

        int Next(int from) => bodyWords.IndexIn(text.AsSpan(from, span.End - from)) is >= 0 and var next ? from + next : span.End;
    }

    /// <summary>Whether the second name goes on where the first ends, so that both are one.</summary>
    public static bool GoesOn(TextSpan shorter, TextSpan longer) =>
        longer.Start == shorter.Start && longer.End > shorter.End && longer.End - shorter.End <= LongestExtension;

    /// <summary>The first word of “政府信息公开” ends no name.</summary>
    bool IsSubjectAt(string text, int at)
    {
        foreach (var subject in subjects)
        {
            if (text.AsSpan(at).StartsWith(subject, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Goes left from the end of a name to where it begins: at a sign, a digit or a word that is in no name.</summary>
    int StartOf(string text, int from, int end)
    {
        var start = end;
        while (start > from && end - start < LongestName && char.IsLetter(text[start - 1]) && !char.IsAscii(text[start - 1])
            && foreignEnds.LengthIn(text.AsSpan(from, start - from)) == 0)
            start--;
        return start;
    }
}
