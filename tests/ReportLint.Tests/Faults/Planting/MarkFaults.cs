using System.Globalization;
using ReportLint.Text;

namespace ReportLint.Tests.Faults.Planting;

/// <summary>Figures of prose changed, years and dates shifted, what must be said taken out.</summary>
static class MarkFaults
{
    static readonly string[] Placeholders = ["XX", "××", "**", "____", "XXX", "＿＿", "**", "△△", "x", "□□"];

    public static IEnumerable<Fault> Of(SoundReport report) => report.Marks.SelectMany(m => m.Kind switch
    {
        MarkKind.Figure => Figure(report, m),
        MarkKind.Year => Year(report, m),
        _ => Words(report, m),
    });

    static IEnumerable<Fault> Figure(SoundReport report, Mark mark)
    {
        var written = report.Text.Substring(mark.Span.Start, mark.Span.Length);
        foreach (var (kind, text) in Slips(written).Where(s => s.Text != written))
            yield return InSentence(report, mark, $"prose {kind}", text);
        yield return InSentence(report, mark, "prose placeholder", Placeholders[mark.Span.Start % 4]);
    }

    static IEnumerable<(string Kind, string Text)> Slips(string written)
    {
        if (!decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            yield return ("other", OtherHan(written));
            yield break;
        }
        var step = written.Contains('.', StringComparison.Ordinal) ? 0.1m : 1;
        yield return ("+1", Write(value + step));
        if (value >= step)
            yield return ("-1", Write(value - step));
        if (value != 0)
            yield return ("×10", Write(value * 10));
        if (FigureFaults.Swapped(written) is { } swapped)
            yield return ("swapped", swapped);
    }

    /// <summary>A number in Han digits with its last digit changed, or with one more.</summary>
    static string OtherHan(string written)
    {
        const string Digits = "一二三四五六七八九一";
        return Digits.IndexOf(written[^1], StringComparison.Ordinal) is >= 0 and var digit ? written[..^1] + Digits[digit + 1]
            : written == "零" ? "五"
            : written.EndsWith('十') ? written + "一"
            : written + "零一";
    }

    static IEnumerable<Fault> Year(SoundReport report, Mark mark)
    {
        var year = int.Parse(report.Text.AsSpan(mark.Span.Start, mark.Span.Length), CultureInfo.InvariantCulture);
        foreach (var other in new[] { year - 1, year + 1 })
            yield return InSentence(report, mark, $"year {other - year:+0;-0}", other.ToString(CultureInfo.InvariantCulture));
    }

    static IEnumerable<Fault> Words(SoundReport report, Mark mark)
    {
        switch (mark.Name)
        {
            case "期止":
                foreach (var end in new[] { "12月21日", "11月30日", "10月31日", "12月30日" })
                    yield return InSentence(report, mark, "period end", end);
                break;
            case "期始":
                foreach (var start in new[] { "1月2日", "2月1日", "1月31日" })
                    yield return InSentence(report, mark, "period start", start);
                break;
            case "依据":
                var other = report.Text.Substring(mark.Span.Start, mark.Span.Length) == "〔2021〕30号" ? "〔2019〕60号" : "〔2021〕30号";
                yield return InSentence(report, mark, "basis", other);
                break;
            case "方面":
                yield return Lost(report, mark, "aspect lost");
                break;
            default:
                yield return Lost(report, mark, mark.Name + " lost");
                break;
        }
    }

    /// <summary>What is missing is missed in its part: at the heading, or where it stood.</summary>
    static Fault Lost(SoundReport report, Mark mark, string kind)
    {
        var fault = Fault.Replace(kind, mark.Name, report.Text, mark.Span, "");
        var part = report.Report.Sections.Last(s => s.Heading.Span.Start < mark.Span.Start).Heading.Span;
        return fault with { Places = [part, .. fault.Places] };
    }

    static Fault InSentence(SoundReport report, Mark mark, string kind, string text)
    {
        var fault = Fault.Replace(kind, mark.Name, report.Text, mark.Span, text);
        return fault with { Places = [Sentence(fault.Text, fault.Places[0])] };
    }

    /// <summary>The sentence, or the line, that a stretch stands in.</summary>
    static TextSpan Sentence(string text, TextSpan span)
    {
        char[] ends = ['。', '\n', '；'];
        var start = span.Start == 0 ? 0 : text.LastIndexOfAny(ends, span.Start - 1) + 1;
        var end = text.IndexOfAny(ends, span.End);
        return TextSpan.FromBounds(start, end < 0 ? text.Length : end);
    }

    static string Write(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
