using System.Collections.Immutable;
using ReportLint.Reports.Reading.Headings;
using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>The stretches that prose leaves out, cut at the headings of parts: a table stands in its own part, whatever its reader took for its last row.</summary>
static class TableSpans
{
    /// <param name="spans">In order, not overlapping.</param>
    public static ImmutableArray<TextSpan> Within(ImmutableArray<TextSpan> spans, FoldedText folded, ImmutableArray<Heading> headings, ImmutableArray<Table> tables)
    {
        var cut = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spans)
        {
            var start = span.Start;
            var belongs = true;
            foreach (var heading in headings)
            {
                var at = folded.ToOriginal(heading.Whole);
                if (heading.Part is not { } part || at.Start < start || at.Start >= span.End)
                    continue;
                if (belongs && at.Start > start)
                    cut.Add(TextSpan.FromBounds(start, at.Start));
                start = at.End;
                belongs = tables.Any(t => t.Form.Part == part);
            }
            if (belongs && start < span.End)
                cut.Add(TextSpan.FromBounds(start, span.End));
        }
        return cut.ToImmutable();
    }
}
