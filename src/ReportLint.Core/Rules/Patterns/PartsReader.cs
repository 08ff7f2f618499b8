using System.Collections.Immutable;
using ReportLint.Rules.Deciding;
using ReportLint.Text;

namespace ReportLint.Rules.Patterns;

/// <summary>
/// 分项: the numbers of an enumeration that share one measure word, added up to its end. Where the text does not say that
/// the list is complete, a rest that is not named is part of the sum.
/// </summary>
static class PartsReader
{
    /// <summary>A number after such words compares or sums up; the list ended before it.</summary>
    static readonly string[] Comparing = ["比上", "比去", "较上", "较去", "同比", "增长", "增加", "减少", "上升", "下降", "累计", "合计", "总计", "共计", "总共", "其中"];

    static readonly string[] Others = ["其他", "其它", "其余"];

    public static ImmutableArray<CaptureValue> Read(FoldedProse prose, TextSpan rest, int start)
    {
        var text = prose.Text;
        var items = Items(prose, rest, start);
        if (items.Count == 0)
            return [];
        var other = items.FindIndex(i => Says(text, i.Name, Others));
        var isClosed = other == items.Count - 1 || SaysRespectively(text, start, rest);
        // What follows 其他 is another list, or 其他 was no rest: no more than what stands up to it is sure.
        var summed = isClosed || other < 0 ? items : items[..(other + 1)];
        var sum = summed.Select(i => i.Number.Figures).Aggregate((a, b) => a.Plus(b));
        return [new CaptureValue(rest) { Figure = new Unknown(isClosed ? sum : sum.Plus(Figures.AnyCount)), Text = text.Substring(rest.Start, rest.Length) }];
    }

    /// <summary>The numbers that the measure word of the list follows, each with what stands before it, up to one that compares.</summary>
    static List<(TextSpan Name, NumberReading Number)> Items(FoldedProse prose, TextSpan rest, int start)
    {
        var text = prose.Text;
        var items = new List<(TextSpan Name, NumberReading Number)>();
        var numbers = Numbers(prose, rest, start);
        if (numbers.Count == 0)
            return items;
        var measure = Measure(text, numbers);
        var from = rest.Start;
        foreach (var number in numbers.Where(n => text[n.Span.End] == measure))
        {
            var name = TextSpan.FromBounds(from, number.Span.Start);
            if (items.Count > 0 && Says(text, name, Comparing))
                break;
            items.Add((name, number));
            from = number.Span.End;
        }
        return items;
    }

    /// <summary>办理12345热线1925件、来信31件: the measure word is the first that comes again.</summary>
    static char Measure(string text, List<NumberReading> numbers)
    {
        var counts = new Dictionary<char, int>();
        foreach (var number in numbers)
            counts[text[number.Span.End]] = counts.GetValueOrDefault(text[number.Span.End]) + 1;
        var again = numbers.FindIndex(n => counts[text[n.Span.End]] > 1);
        return text[numbers[Math.Max(again, 0)].Span.End];
    }

    static bool Says(string text, TextSpan name, string[] words)
    {
        foreach (var word in words)
        {
            if (text.AsSpan(name.Start, name.Length).Contains(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>The numbers that some word follows, but for those of dates.</summary>
    static List<NumberReading> Numbers(FoldedProse prose, TextSpan rest, int start)
    {
        var numbers = new List<NumberReading>();
        for (var at = rest.Start; at < rest.End; at++)
        {
            if (NumberReader.Read(prose, TextSpan.FromBounds(at, rest.End), start) is not [var number, ..] || number.Span.End >= rest.End)
                continue;
            if (prose.Text[number.Span.End] is var word && char.IsLetter(word) && word is not ('年' or '月' or '日' or '号'))
                numbers.Add(number);
            at = number.Span.End - 1;
        }
        return numbers;
    }

    static bool SaysRespectively(string text, int start, TextSpan rest) =>
        text.AsSpan(start, rest.Start - start).EndsWith("分别为", StringComparison.Ordinal)
        || text.AsSpan(rest.Start, rest.Length).Contains("分别为", StringComparison.Ordinal);
}
