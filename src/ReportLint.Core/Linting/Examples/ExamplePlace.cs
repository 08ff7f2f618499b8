using ReportLint.Reports;
using ReportLint.Rules;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Linting.Examples;

/// <summary>Whether a finding is where an example expects it: it points there, or it read something there.</summary>
static class ExamplePlace
{
    public static bool Holds(BoundRule rule, ReportDraft draft, ExampleElement element, Report report, Verdict verdict, ReferenceSyntax place)
    {
        if (place.Target is FactTargetSyntax)
            return verdict.Operands.Any(o => o.Name == rule.Written(place.Span)) || Points(report, verdict, FactPlace(report, (FactTargetSyntax)place.Target));
        return place.Target switch
        {
            PartTargetSyntax part => Points(report, verdict, PartPlace(report, part.Number)) || ReadsProse(report, verdict, part.Number),
            PlaceTargetSyntax { Place: PlaceName.Preamble } => Points(report, verdict, TextSpan.FromBounds(0, report.Sections.FirstOrDefault()?.Heading.Span.Start ?? report.Source.Length)),
            PlaceTargetSyntax { Place: PlaceName.Whole } => true,
            _ => ExampleCells.Of(draft, element, place) is var (table, cells)
                && (cells.IsEmpty
                    ? Points(report, verdict, report.Table(table.Form.Id)?.Location.Span)
                    : cells.Any(c => report.Table(table.Form.Id)?[c.Row, c.Column] is { } cell && Reads(verdict, report.Source.At(cell.Span)))),
        };
    }

    /// <summary>The heading of a part to the heading of the next.</summary>
    static TextSpan? PartPlace(Report report, int number)
    {
        var index = report.Sections.Select(s => s.Number).ToList().IndexOf(number);
        if (index < 0)
            return null;
        var end = index + 1 < report.Sections.Length ? report.Sections[index + 1].Heading.Span.Start : report.Source.Length;
        return TextSpan.FromBounds(report.Sections[index].Heading.Span.Start, end);
    }

    /// <summary>Whether something was taken out of the part's prose; that its heading was looked for is not enough.</summary>
    static bool ReadsProse(Report report, Verdict verdict, int number) => PartPlace(report, number) is { } place
        && verdict.Operands.Any(o => o.Location is { } at && place.Contains(at.Span.Start) && report.Section(number)!.Heading.Span.End <= at.Span.Start
            && !report.Tables.Any(t => t.Location.Span.Contains(at.Span.Start)));

    static TextSpan? FactPlace(Report report, FactTargetSyntax fact) => fact.Fact switch
    {
        FactName.Title => report.Facts.Title?.Location.Span,
        FactName.Year => report.Facts.Year?.Location.Span,
        FactName.Period => report.Facts.Period?.Location.Span,
        FactName.Published => report.Facts.Published?.Location.Span,
        _ => report.Facts.Issuer?.Location.Span,
    };

    static bool Points(Report report, Verdict verdict, TextSpan? span) =>
        span is { } place && place.Contains((verdict.Location ?? report.Source.At(default)).Span.Start);

    static bool Reads(Verdict verdict, Location place) =>
        verdict.Location == place || verdict.Operands.Any(o => o.Location == place);
}
