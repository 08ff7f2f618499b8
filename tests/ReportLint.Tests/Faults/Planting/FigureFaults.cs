using System.Collections.Immutable;
using System.Globalization;
using ReportLint.Reports;
using ReportLint.Text;

namespace ReportLint.Tests.Faults.Planting;

/// <summary>Every figure of every table, changed in each way a clerk's hand slips.</summary>
static class FigureFaults
{
    public static IEnumerable<Fault> Of(SoundReport report) =>
        from table in report.Report.Tables
        from cell in table.Cells
        where cell.Value is CellValue.Number && !cell.Span.IsEmpty
        from slip in Slips(cell, ((CellValue.Number)cell.Value).Value)
        select Change(report, table, cell, slip.Kind, slip.Text);

    static Fault Change(SoundReport report, Table table, Cell cell, string kind, string text)
    {
        var fault = Fault.Replace(kind, Name(table, cell), report.Text, cell.Span, text);
        if (kind is not ("blank" or "words"))
            return fault;
        // Without its only figure nothing shows a table of one cell: it is missed under its part's heading.
        var places = ImmutableArray.Create(Neighbourhood(report, cell, text));
        return fault with { Places = table.Cells.Count() == 1 ? places.Add(report.Report.Section(table.Form.Part)!.Heading.Span) : places };
    }

    /// <summary>A cell without a figure is one of those between the figures before and after it.</summary>
    static TextSpan Neighbourhood(SoundReport report, Cell cell, string text)
    {
        var spans = report.Report.Tables.SelectMany(t => t.Cells).Select(c => c.Span).ToList();
        var before = spans.Where(s => s.End <= cell.Span.Start).Select(s => s.End).DefaultIfEmpty(0).Max();
        var after = spans.Where(s => s.Start > cell.Span.Start).Select(s => s.Start).DefaultIfEmpty(report.Text.Length).Min();
        return TextSpan.FromBounds(before, after - cell.Span.Length + text.Length);
    }

    public static string Name(Table table, Cell cell) => $"{table.Form.Id}[{cell.Row.Name}, {cell.Column.Name}]";

    static IEnumerable<(string Kind, string Text)> Slips(Cell cell, decimal value)
    {
        var unit = ((CellValue.Number)cell.Value).Unit ?? "";
        yield return ("+1", Write(value + 1) + unit);
        if (value != 0)
        {
            yield return ("-1", Write(value - 1) + unit);
            yield return ("×10", Write(value * 10) + unit);
        }
        if (Swapped(Write(value)) is { } swapped)
            yield return ("swapped", swapped + unit);
        yield return ("negative", (value == 0 ? "-1" : Write(-value)) + unit);
        yield return ("decimal", Write(value + 0.5m) + unit);
        yield return ("blank", "");
        yield return ("slash", "/");
        yield return ("words", "若干");
        yield return ("unit", Write(value) + "件");
    }

    /// <summary>The first two neighbouring digits that differ, exchanged; null when there are none.</summary>
    public static string? Swapped(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i + 1]) && text[i] != text[i + 1] && text[i + 1] != '0')
                return text[..i] + text[i + 1] + text[i] + text[(i + 2)..];
        }
        return null;
    }

    static string Write(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
