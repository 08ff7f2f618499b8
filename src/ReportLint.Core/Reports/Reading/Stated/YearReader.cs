using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>Finds every fiscal year the report states of itself, the surest first: title, period, sentences.</summary>
static class YearReader
{
    public static ImmutableArray<(int Year, TextSpan Span)> Read(
        FoldedText folded, TextSpan? title, (Period Period, TextSpan Span)? period, TextSpan opening, FormSet forms, Func<int, bool> startsLine)
    {
        var years = ImmutableArray.CreateBuilder<(int, TextSpan)>();
        if (title is { } t)
            years.AddRange(Titles.Years(folded.Text, t));
        if (period is { Period.From: { } from } p && (p.Period.To is null || p.Period.To.Value.Year == from.Year))
            years.Add((from.Year, p.Span));
        AddStated(folded, opening, forms, startsLine, years);
        return [.. years.DistinctBy(y => y.Item2.Start)];
    }

    /// <summary>Only the first sentence in the vocabulary's order that is found: the later ones are less sure.</summary>
    static void AddStated(
        FoldedText folded, TextSpan opening, FormSet forms, Func<int, bool> startsLine, ImmutableArray<(int, TextSpan)>.Builder years)
    {
        var printed = Titles.Years(folded.Text, opening).ToList();
        foreach (var words in forms.Vocabulary.YearSentences)
        {
            if (Sentence.Of(words, "{year}", forms.Script) is not { } sentence)
                continue;
            foreach (var (year, span) in printed)
            {
                if (sentence.IsAround(folded, span, startsLine))
                {
                    years.Add((year, span));
                    return;
                }
            }
        }
    }
}
