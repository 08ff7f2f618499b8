using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Patterns;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>What a rule looks at in one turn of 对.</summary>
/// <param name="Name">As the verdict names it; null for the whole report.</param>
/// <param name="Heading">How a message begins: 自然人列.</param>
/// <param name="Table">The table it is of; null for a match and for the whole report.</param>
sealed record Element(string? Name, LocalizedText? Heading, string? Table, FormLine? Row, FormLine? Column, PatternMatch? Match)
{
    /// <summary>The other report of 对 另份 每一份.</summary>
    public Report? Other { get; init; }

    /// <summary>Its verdicts without evidence, where they are the same for every report; null where the element is of one report.</summary>
    public BareVerdicts? Bare { get; init; }

    /// <param name="isNamed">Whether the table must be named, since 对 goes through several.</param>
    public static Element Line(string table, bool isNamed, FormLine? row, FormLine? column)
    {
        var (name, heading) = (row, column) switch
        {
            ({ } r, { } c) => ($"{r.Name}, {c.Name}", new LocalizedText($"“{r.Name}”行“{c.Name}”列", $"row {r.Name}, column {c.Name}")),
            ({ } r, null) => (r.Name, new LocalizedText($"“{r.Name}”行", $"row {r.Name}")),
            _ => (column!.Name, new LocalizedText($"“{column.Name}”列", $"column {column.Name}")),
        };
        return isNamed
            ? new($"{table}[{name}]", new($"表“{table}”{heading.Chinese}", $"Table {table}, {heading.English}"), table, row, column, null)
            : new(name, new(heading.Chinese, Capital(heading.English!)), table, row, column, null);
    }

    public static Element Of(PatternMatch match) => new(match.Text, new($"“{match.Text}”", $"'{match.Text}'"), null, null, null, match);

    public static Element Of(Report other)
    {
        var name = other.Facts.Issuer?.Value ?? other.Facts.TitleBody?.Value ?? other.Source.Path;
        return new(name, new($"与“{name}”", $"With '{name}'"), null, null, null, null) { Other = other };
    }

    /// <summary>A report that is due, by its body and year.</summary>
    public static Element Due(Report report)
    {
        var (body, year) = (report.Facts.Issuer?.Value, report.Facts.Year?.Value);
        return new($"{body} {year}", new($"“{body}”{year} 年度", $"{body}, {year}"), null, null, null, null);
    }

    static string Capital(string heading) => char.ToUpperInvariant(heading[0]) + heading[1..];
}
