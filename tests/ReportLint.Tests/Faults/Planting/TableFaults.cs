using System.Text.RegularExpressions;
using ReportLint.Reports;
using ReportLint.Text;

namespace ReportLint.Tests.Faults.Planting;

/// <summary>Rows and tables dropped. Only where rows are lines of the file can one be taken out and leave a sound table.</summary>
static partial class TableFaults
{
    public static IEnumerable<Fault> Of(SoundReport report) => report.Report.Tables.SelectMany(t => Rows(report, t).Append(Drop(report, t)));

    static IEnumerable<Fault> Rows(SoundReport report, Table table)
    {
        if (table.Form.IsSideBySide)
            yield break;
        foreach (var row in table.Form.Rows)
        {
            var cells = table.Cells.Where(c => c.Row == row).ToList();
            if (cells.Count == 0)
                continue;
            var line = TextSpan.FromBounds(PartFaults.LineStart(report.Text, cells[0].Span.Start), PartFaults.LineEnd(report.Text, cells[^1].Span.End));
            var written = report.Text.Substring(line.Start, line.Length);
            if (line.Length == 0 || written.Count(c => c == '\n') != 1 || written.Contains("rowspan", StringComparison.Ordinal) || !Starts(table, written, row.Label))
                continue;
            if (cells.Count == table.Cells.Count())
                continue;
            var all = table.Cells.Select(c => c.Span).ToList();
            var place = TextSpan.FromBounds(Before(report, all.Min(s => s.Start)), all.Max(s => s.End));
            yield return new Fault("row dropped", $"{table.Form.Id} {row.Name}", report.Text.Remove(line.Start, line.Length), [place]);
        }
    }

    /// <summary>A line that begins with another label holds that of a group besides the row's own.</summary>
    static bool Starts(Table table, string line, string label) => table.Form.Rows.Length < 10 || Tags().Replace(line, "").TrimStart('|', ' ').StartsWith(label[..2], StringComparison.Ordinal);

    static Fault Drop(SoundReport report, Table table)
    {
        var spans = table.Cells.Select(c => c.Span).ToList();
        var start = PartFaults.LineStart(report.Text, Before(report, spans.Min(s => s.Start)));
        var end = PartFaults.LineEnd(report.Text, spans.Max(s => s.End));
        var heading = report.Report.Section(table.Form.Part)!.Heading.Span;
        return new Fault("table dropped", table.Form.Id, report.Text.Remove(start, end - start), [TextSpan.FromBounds(heading.Start, start)]);
    }

    /// <summary>Where what is printed above a table's figures begins: after its part's heading, or after the table before it.</summary>
    static int Before(SoundReport report, int at)
    {
        var heading = report.Report.Sections.Last(s => s.Heading.Span.Start < at).Heading.Span.End;
        var cells = report.Report.Tables.SelectMany(t => t.Cells).Where(c => c.Span.End < at).Select(c => c.Span.End).DefaultIfEmpty(0).Max();
        return PartFaults.LineEnd(report.Text, Math.Max(heading, cells));
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
