using System.Collections.Immutable;

namespace ReportLint.Reports.Reading.Headings;

/// <summary>A table of contents: headings one after another with nothing between them, all of which come again.</summary>
static class Contents
{
    /// <summary>So few characters between two headings are no text of a part.</summary>
    const int Nothing = 4;

    const int ShortestList = 3;

    public static ImmutableArray<Heading> Drop(List<Heading> headings)
    {
        var run = RunLength(headings);
        var listed = headings.Take(run).Select(h => h.Part).ToHashSet();
        return run >= ShortestList && headings.Skip(run).Count(h => h.Part is not null && listed.Contains(h.Part)) >= ShortestList
            ? [.. headings.Skip(run)] : [.. headings];
    }

    static int RunLength(List<Heading> headings)
    {
        var length = headings.Count == 0 ? 0 : 1;
        while (length < headings.Count && headings[length].Whole.Start - headings[length - 1].Whole.End <= Nothing
            && !headings.Take(length).Any(h => h.Part is not null && h.Part == headings[length].Part))
            length++;
        return length;
    }
}
