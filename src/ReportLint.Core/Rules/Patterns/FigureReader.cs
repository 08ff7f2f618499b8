using System.Collections.Immutable;
using ReportLint.Rules.Deciding;
using ReportLint.Text;

namespace ReportLint.Rules.Patterns;

/// <summary>Reads what a capture of a given type takes at an offset of folded prose.</summary>
static class FigureReader
{
    /// <param name="rest">From the offset to the end of the sentence.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <returns>The ways to read it, the preferred one first; empty when no such thing stands there.</returns>
    public static ImmutableArray<CaptureValue> Read(FoldedProse prose, CaptureType type, TextSpan rest, int start) => type switch
    {
        CaptureType.Date => DateReader.Read(prose.Text, rest),
        CaptureType.Year => DateReader.ReadYear(prose.Text, rest),
        CaptureType.Parts => PartsReader.Read(prose, rest, start),
        CaptureType.Amount => [.. Numbers(prose, rest, start).SelectMany(n => InYuan(prose.Text, n, rest))],
        CaptureType.Percentage => [.. Numbers(prose, rest, start).SelectMany(n => AsShare(prose.Text, n, rest)), .. Spoken(prose, rest, start)],
        _ => [.. Numbers(prose, rest, start).Select(n => Value(n, n.Span.End, 1, 0))],
    };

    /// <summary>The characters such a thing can begin with; null when it can begin with anything.</summary>
    public static string? Beginnings(CaptureType type) => type switch
    {
        CaptureType.Date or CaptureType.Year => NumberReader.Digits,
        CaptureType.Number or CaptureType.Amount or CaptureType.Percentage => NumberReader.Beginnings,
        _ => null,
    };

    static ImmutableArray<NumberReading> Numbers(FoldedProse prose, TextSpan rest, int start) => NumberReader.Read(prose, rest, start);

    static IEnumerable<CaptureValue> InYuan(string text, NumberReading number, TextSpan rest)
    {
        var after = text.AsSpan(number.Span.End, rest.End - number.Span.End);
        var (length, scale) = after switch
        {
            ['元', ..] => (1, 1m),
            ['万', '元', ..] => (2, 10_000m),
            ['亿', '元', ..] => (2, 100_000_000m),
            _ => (0, 0m),
        };
        if (length > 0)
            yield return Value(number, number.Span.End + length, scale, 0);
    }

    static IEnumerable<CaptureValue> AsShare(string text, NumberReading number, TextSpan rest)
    {
        if (number.Span.End < rest.End && text[number.Span.End] == '%')
            yield return Value(number, number.Span.End + 1, 0.01m, 0.01m);
    }

    /// <summary>百分之九十九点三</summary>
    static IEnumerable<CaptureValue> Spoken(FoldedProse prose, TextSpan rest, int start)
    {
        const string Prefix = "百分之";
        if (!prose.Text.AsSpan(rest.Start, rest.Length).StartsWith(Prefix, StringComparison.Ordinal))
            yield break;
        foreach (var number in NumberReader.Read(prose, TextSpan.FromBounds(rest.Start + Prefix.Length, rest.End), start, isAfterPrefix: true))
        {
            var value = Value(number, number.Span.End, 0.01m, 0.01m);
            yield return value with { Span = TextSpan.FromBounds(rest.Start, value.Span.End) };
        }
    }

    static CaptureValue Value(NumberReading number, int end, decimal scale, decimal unitOfWhole)
    {
        var isWhole = number.LastDigit == 1 && scale == 1;
        return new CaptureValue(TextSpan.FromBounds(number.Span.Start, end))
        {
            Figure = new Unknown(number.Figures.Times(scale)),
            Slack = isWhole ? 0 : number.LastDigit * Math.Max(scale, unitOfWhole) / 2,
        };
    }
}
