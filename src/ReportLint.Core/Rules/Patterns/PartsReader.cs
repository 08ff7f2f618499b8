using System.Collections.Immutable;
using ReportLint.Rules.Deciding;
using ReportLint.Text;

namespace ReportLint.Rules.Patterns;

/// <summary>
/// 分项: the numbers of an enumeration that share one measure word, added up to the sentence's end. Where the text does
/// not say that the list is complete, a rest that is not named is part of the sum.
/// </summary>
static class PartsReader
{
    public static ImmutableArray<CaptureValue> Read(FoldedProse prose, TextSpan rest, int start)
    {
        var text = prose.Text;
        Figures? sum = null;
        var measure = '\0';
        var lastName = rest.Start;
        var endsInOther = false;
        for (var at = rest.Start; at < rest.End; at++)
        {
            if (NumberReader.Read(prose, TextSpan.FromBounds(at, rest.End), start) is not [var number, ..] || number.Span.End >= rest.End)
                continue;
            var word = text[number.Span.End];
            if (char.IsLetter(word) && (measure == '\0' || word == measure))
            {
                measure = word;
                sum = sum?.Plus(number.Figures) ?? number.Figures;
                endsInOther = text.AsSpan(lastName, at - lastName).Contains("其他", StringComparison.Ordinal)
                    || text.AsSpan(lastName, at - lastName).Contains("其它", StringComparison.Ordinal);
                lastName = number.Span.End;
            }
            at = number.Span.End - 1;
        }
        if (sum is null)
            return [];
        var isClosed = endsInOther || SaysRespectively(text, start, rest);
        return [new CaptureValue(rest) { Figure = new Unknown(isClosed ? sum : sum.Plus(Figures.AnyCount)), Text = text.Substring(rest.Start, rest.Length) }];
    }

    static bool SaysRespectively(string text, int start, TextSpan rest) =>
        text.AsSpan(start, rest.Start - start).EndsWith("分别为", StringComparison.Ordinal)
        || text.AsSpan(rest.Start, rest.Length).Contains("分别为", StringComparison.Ordinal);
}
