using System.Collections.Immutable;
using System.Globalization;
using ReportLint.Reports;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>The tables some findings of a report concern: those they point into, or rest on figures of.</summary>
sealed class HtmlTables
{
    readonly ImmutableArray<Table> tables;
    readonly HashSet<TextSpan> pointedAt;
    readonly HashSet<TextSpan> used;
    readonly SourceText source;

    public HtmlTables(Report report, ImmutableArray<Finding> findings)
    {
        source = report.Source;
        pointedAt = [.. findings.Select(f => f.Location).OfType<Location>().Where(l => l.Source == source).Select(l => l.Span)];
        used = [.. findings.SelectMany(Places).Where(l => l.Source == source).Select(l => l.Span)];
        tables = [.. report.Tables.Where(t => t.Cells.Any(c => used.Contains(c.Span)) || pointedAt.Any(t.Location.Span.Contains))];
    }

    /// <summary>The cells a finding speaks of, by the address the page gives them.</summary>
    public IReadOnlyCollection<string> CellsOf(Finding finding)
    {
        var spans = Places(finding).Where(l => l.Source == source).Select(l => l.Span).ToHashSet();
        return [.. tables.SelectMany((t, i) => t.Cells.Where(c => spans.Contains(c.Span)).Select(c => AddressOf(i, c)))];
    }

    public void Write(TextWriter writer, HtmlWords words)
    {
        if (tables.IsEmpty)
            return;
        writer.WriteLine("<figure>");
        for (var i = 0; i < tables.Length; i++)
            WriteTable(writer, i);
        HtmlTable.WriteLegend(writer, words);
        writer.WriteLine("</figure>");
    }

    void WriteTable(TextWriter writer, int table) => HtmlTable.Write(writer, tables[table], Mark, cell => AddressOf(table, cell));

    string? Mark(Cell cell) => pointedAt.Contains(cell.Span) ? "wrong" : used.Contains(cell.Span) ? "used" : null;

    static IEnumerable<Location> Places(Finding finding) => finding.Evidence.Select(e => e.Location).Append(finding.Location).OfType<Location>();

    static string AddressOf(int table, Cell cell) => string.Create(CultureInfo.InvariantCulture, $"{table},{cell.Row.Index},{cell.Column.Index}");
}
