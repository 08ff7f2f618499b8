using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>Recognises titles in folded text and takes them apart.</summary>
sealed class Titles
{
    const int Longest = 70;

    readonly ImmutableArray<Wording> wordings;
    readonly WordSearch never;
    readonly ImmutableArray<string> subjects;

    public Titles(FormSet forms)
    {
        wordings = [.. forms.Vocabulary.Titles.Select(t => Wording.Of(t, forms.Script))];
        never = new WordSearch(forms.Vocabulary.NeverInTitle.Select(t => FoldedText.Fold(t, forms.Script)));
        subjects = [.. forms.Vocabulary.Subjects.Select(t => FoldedText.Fold(t, forms.Script))];
    }

    public bool IsTitle(ReadOnlySpan<char> text) => text.Length <= Longest && Matches(text) && !never.OccursIn(text);

    /// <summary>The fiscal years named in a title.</summary>
    public static IEnumerable<PrintedYear> Years(string text, TextSpan title)
    {
        for (var i = title.Start; i + 4 <= title.End; i++)
        {
            if (Dates.YearAt(text.AsSpan(i, title.End - i)) is not (> 0 and var year))
                continue;
            yield return new PrintedYear(year, new TextSpan(i, 4));
            i += 3;
        }
    }

    /// <summary>The stretch of a title that names the body or place: what stands before the subject, without the year and remarks in brackets.</summary>
    public TextSpan NameIn(string text, TextSpan title)
    {
        var (start, end) = (title.Start, SubjectStart(text, title));
        foreach (var (_, year) in Years(text, TextSpan.FromBounds(start, end)))
        {
            if (year.Start == start)
                start = SkipYearWord(text, year.End, end);
            else
                end = year.Start;
        }
        if (text.AsSpan(start, end - start).IndexOf('(') is > 0 and var bracket && text[end - 1] == ')')
            end = start + bracket;
        return TextSpan.FromBounds(start, end);
    }

    static int SkipYearWord(string text, int at, int end)
    {
        if (at < end && text[at] == '年')
            at++;
        if (at < end && text[at] == '度')
            at++;
        return at;
    }

    int SubjectStart(string text, TextSpan title)
    {
        var first = title.End;
        foreach (var subject in subjects)
        {
            var at = text.IndexOf(subject, title.Start, title.Length, StringComparison.Ordinal);
            if (at >= 0 && at < first)
                first = at;
        }
        return first;
    }

    bool Matches(ReadOnlySpan<char> text)
    {
        foreach (var wording in wordings)
        {
            if (wording.Matches(text))
                return true;
        }
        return false;
    }
}

/// <summary>A year's number, and where it stands.</summary>
sealed record PrintedYear(int Year, TextSpan Span);
