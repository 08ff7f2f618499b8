using System.Collections.Immutable;
using System.Runtime.CompilerServices;
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

    static readonly ConditionalWeakTable<FormSet, BodyNames> Known = [];

    readonly ImmutableArray<(string End, IssuerKind Kind)> bodies;
    readonly ImmutableArray<(string End, IssuerLevel? Level)> places;
    readonly ImmutableArray<string> never;
    readonly ImmutableArray<string> subjects;

    BodyNames(FormSet forms)
    {
        var words = forms.Vocabulary;
        bodies = [.. words.Bodies.Select(b => (FoldedText.Fold(b.End, forms.Script), b.Kind)).OrderByDescending(b => b.Item1.Length)];
        places = [.. words.Places.Select(p => (FoldedText.Fold(p.End, forms.Script), p.Level)).OrderByDescending(p => p.Item1.Length)];
        never = [.. words.NeverInIssuer.Select(w => FoldedText.Fold(w, forms.Script))];
        subjects = [.. words.Subjects.Select(w => FoldedText.Fold(w, forms.Script))];
    }

    public static BodyNames Of(FormSet forms) => Known.GetValue(forms, f => new BodyNames(f));

    /// <summary>Whether the words as a whole name a body.</summary>
    public bool IsBody(ReadOnlySpan<char> name) =>
        name.Length is >= ShortestName and <= LongestName && BodyEndOf(name) > 0 && !HasForeign(name);

    /// <summary>Whether the words as a whole name a place and no body in it.</summary>
    public bool IsPlace(ReadOnlySpan<char> name) => name.Length is >= 2 and <= LongestName && PlaceEndOf(name) > 0 && !HasForeign(name);

    /// <summary>What the body with that name is; null when its end does not tell. A bare place stands for its government.</summary>
    public IssuerKind? KindOf(ReadOnlySpan<char> name)
    {
        foreach (var (end, kind) in bodies)
        {
            if (name.EndsWith(end, StringComparison.Ordinal))
                return kind;
        }
        return PlaceEndOf(name) > 0 && LevelOf(name) is not null ? IssuerKind.Government : null;
    }

    /// <summary>The level of the last place in the name; null when it has none or the place's word does not tell.</summary>
    public IssuerLevel? LevelOf(ReadOnlySpan<char> name)
    {
        IssuerLevel? level = null;
        var start = 0;
        for (var i = 0; i < name.Length; i++)
        {
            foreach (var (end, its) in places)
            {
                if (!EndsHere(name, start, i, end))
                    continue;
                level = its;
                start = i + 1;
                break;
            }
        }
        return level;
    }

    /// <summary>Whether the name is that of an office which reports for the government it belongs to.</summary>
    public bool IsOfficeOfGovernment(ReadOnlySpan<char> name)
    {
        foreach (var (end, kind) in bodies)
        {
            if (kind == IssuerKind.Department && name.EndsWith(end, StringComparison.Ordinal) && name.Length > end.Length)
                return EndsAsGovernment(name[..^end.Length]);
        }
        return false;
    }

    /// <summary>Every name of a body in a stretch of folded text; where a name can be read longer, both.</summary>
    public List<TextSpan> FindIn(string text, TextSpan span)
    {
        var found = new List<TextSpan>();
        for (var i = span.Start; i < span.End; i++)
        {
            if (EndLengthAt(text, i, span.End) is not (> 0 and var length) || IsSubjectAt(text, i))
                continue;
            var end = i + length;
            var start = StartOf(text, span.Start, i);
            if (end - start >= ShortestName && end - start <= LongestName && end - start > length && !HasForeign(text.AsSpan(start, end - start)))
                found.Add(TextSpan.FromBounds(start, end));
        }
        return found;
    }

    /// <summary>Whether the second name goes on where the first ends, so that both are one.</summary>
    public static bool GoesOn(TextSpan shorter, TextSpan longer) =>
        longer.Start == shorter.Start && longer.End > shorter.End && longer.End - shorter.End <= LongestExtension;

    bool EndsAsGovernment(ReadOnlySpan<char> name)
    {
        foreach (var (end, kind) in bodies)
        {
            if (name.EndsWith(end, StringComparison.Ordinal))
                return kind == IssuerKind.Government;
        }
        return false;
    }

    /// <summary>A mere word such as 市 needs a name before it: the second 市 of 某市市场监督管理局 is no place.</summary>
    static bool EndsHere(ReadOnlySpan<char> name, int start, int at, string end) =>
        at + 1 - start > (end.Length < ShortestName ? end.Length : end.Length - 1) && name[start..(at + 1)].EndsWith(end, StringComparison.Ordinal);

    int BodyEndOf(ReadOnlySpan<char> name)
    {
        foreach (var (end, _) in bodies)
        {
            if (name.EndsWith(end, StringComparison.Ordinal))
                return end.Length;
        }
        return 0;
    }

    int PlaceEndOf(ReadOnlySpan<char> name)
    {
        foreach (var (end, _) in places)
        {
            if (name.EndsWith(end, StringComparison.Ordinal))
                return end.Length;
        }
        return 0;
    }

    int EndLengthAt(string text, int at, int limit)
    {
        foreach (var (end, _) in bodies)
        {
            if (at + end.Length <= limit && text.AsSpan(at).StartsWith(end, StringComparison.Ordinal))
                return end.Length;
        }
        return 0;
    }

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
        while (start > from && end - start < LongestName && char.IsLetter(text[start - 1]) && !char.IsAscii(text[start - 1]) && !EndsWithForeign(text.AsSpan(from, start - from)))
            start--;
        return start;
    }

    bool EndsWithForeign(ReadOnlySpan<char> text)
    {
        foreach (var word in never)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    bool HasForeign(ReadOnlySpan<char> name)
    {
        foreach (var word in never)
        {
            if (name.Contains(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
