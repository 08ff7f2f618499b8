using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Text;

namespace ReportLint.Tests.Faults.Planting;

/// <summary>Parts dropped, exchanged and emptied; their headings misspelt and renumbered.</summary>
static class PartFaults
{
    const string Ordinals = "一二三四五六七";

    public static IEnumerable<Fault> Of(SoundReport report)
    {
        var parts = report.Report.Sections.Where(s => s.Number is not null).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            yield return Drop(report, parts, i);
            for (var j = i + 1; j < parts.Count; j++)
                yield return Exchange(report, parts, i, j);
            foreach (var fault in Headings(report, parts[i]))
                yield return fault;
        }
    }

    static Fault Drop(SoundReport report, List<Section> parts, int i)
    {
        var stretch = Stretch(report, parts, i);
        var near = TextSpan.FromBounds(i == 0 ? 0 : parts[i - 1].Heading.Span.Start, stretch.Start);
        var next = i + 1 < parts.Count ? new TextSpan(stretch.Start, parts[i + 1].Heading.Span.End - stretch.End) : near;
        return new Fault("part dropped", $"part {parts[i].Number}", Cut(report.Text, stretch), [near, next]);
    }

    static Fault Exchange(SoundReport report, List<Section> parts, int i, int j)
    {
        var (first, second) = (Stretch(report, parts, i), Stretch(report, parts, j));
        var text = report.Text;
        var moved = string.Concat(text.AsSpan(0, first.Start), Slice(text, second), text.AsSpan(first.End, second.Start - first.End));
        var faulty = string.Concat(moved, Slice(text, first), text.AsSpan(second.End));
        ImmutableArray<TextSpan> places =
        [
            new(first.Start, parts[j].Heading.Span.End - second.Start),
            new(moved.Length, parts[i].Heading.Span.End - first.Start),
        ];
        return new Fault("parts exchanged", $"parts {parts[i].Number} and {parts[j].Number}", faulty, places);
    }

    static IEnumerable<Fault> Headings(SoundReport report, Section part)
    {
        var what = $"heading of part {part.Number}";
        var heading = part.Heading.Span;
        var words = Slice(report.Text, heading);
        var title = words.IndexOf(part.Title, StringComparison.Ordinal);
        if (title < 0)
            yield break;
        var middle = Letter(words, title + part.Title.Length / 2);
        yield return Fault.Replace("heading misspelt", what, report.Text, heading, string.Concat(words.AsSpan(0, middle), "误", words.AsSpan(middle + 1)));
        yield return Fault.Replace("heading letter lost", what, report.Text, heading, words.Remove(middle, 1));
        yield return Fault.Replace("heading doubled letter", what, report.Text, heading, words.Insert(middle, words[middle].ToString()));
        if (Ordinals.Contains(words[0]))
        {
            yield return Fault.Replace("renumbered", what, report.Text, heading, Ordinals[(part.Number!.Value + 1) % 6] + words[1..]);
            yield return Fault.Replace("numbered on", what, report.Text, heading, Ordinals[part.Number!.Value] + words[1..]);
        }
    }

    /// <summary>The next Han character that is not pinyin's.</summary>
    static int Letter(string words, int from)
    {
        while (words[from] is < '\u4E00' or > '\u9FFF')
            from++;
        return from;
    }

    /// <summary>From the line of a part's heading to the line of the next one's; the last part ends where its prose does.</summary>
    static TextSpan Stretch(SoundReport report, List<Section> parts, int i)
    {
        var start = LineStart(report.Text, parts[i].Heading.Span.Start);
        var end = i + 1 < parts.Count
            ? LineStart(report.Text, parts[i + 1].Heading.Span.Start)
            : LineEnd(report.Text, parts[i].Prose.Text.Length == 0 ? parts[i].Heading.Span.End : parts[i].Prose.Locate(new TextSpan(parts[i].Prose.Text.TrimEnd().Length, 0)).Span.Start);
        return TextSpan.FromBounds(start, end);
    }

    public static int LineStart(string text, int at) => text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;

    public static int LineEnd(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;

    static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    static string Cut(string text, TextSpan span) => text.Remove(span.Start, span.Length);
}
