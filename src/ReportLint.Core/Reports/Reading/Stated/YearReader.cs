using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>Finds every fiscal year the report states of itself, the surest first: title, period, sentences.</summary>
static class YearReader
{
    public static ImmutableArray<StatedYear> Read(
        FoldedText folded, Stretch? title, (Period Period, TextSpan Span)? period, TextSpan opening, PackWords words, Func<int, bool> startsLine)
    {
        var years = ImmutableArray.CreateBuilder<StatedYear>();
        if (title is { } t)
            years.AddRange(Titles.Years(t.Folded.Text, t.Span).Select(y => new StatedYear(y.Year, new Stretch(t.Folded, y.Span))));
        if (period is { Period.From: { } from } p && (p.Period.To is null || p.Period.To.Value.Year == from.Year))
            years.Add(new StatedYear(from.Year, new Stretch(folded, p.Span)));
        AddStated(folded, opening, words, startsLine, years);
        return [.. years.DistinctBy(y => y.Stretch.Location.Span.Start)];
    }

    /// <summary>
    /// The year stated most often, of several the surest; a report is published the year after, so that the day counts
    /// too. One slip in the title then does not make everything else look wrong.
    /// </summary>
    public static StatedYear? MostStated(ImmutableArray<StatedYear> years, DateOnly? published) => years
        .GroupBy(y => y.Year)
        .OrderByDescending(g => g.Count() + (published?.Year == g.Key + 1 ? 1 : 0))
        .FirstOrDefault()?.First();

    /// <summary>Only the first sentence in the vocabulary's order that is found: the later ones are less sure.</summary>
    static void AddStated(
        FoldedText folded, TextSpan opening, PackWords words, Func<int, bool> startsLine, ImmutableArray<StatedYear>.Builder years)
    {
        var printed = Titles.Years(folded.Text, opening).ToList();
        foreach (var sentence in words.YearSentences)
        {
            foreach (var (year, span) in printed)
            {
                if (sentence.IsAround(folded, span, startsLine))
                {
                    years.Add(new StatedYear(year, new Stretch(folded, span)));
                    return;
                }
            }
        }
    }
}

/// <summary>A fiscal year the report states, and where.</summary>
sealed record StatedYear(int Year, Stretch Stretch);
