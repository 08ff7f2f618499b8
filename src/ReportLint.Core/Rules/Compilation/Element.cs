using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Patterns;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>What a rule looks at in one turn of 对.</summary>
/// <param name="Name">As the verdict names it; null for the whole report.</param>
/// <param name="Heading">How a message begins: 自然人列.</param>
readonly record struct Element(string? Name, LocalizedText? Heading, FormLine? Row, FormLine? Column, PatternMatch? Match)
{
    /// <summary>The other report of 对 另份 每一份.</summary>
    public Report? Other { get; init; }

    public static Element WholeReport => default;

    public static Element Line(FormLine? row, FormLine? column) => (row, column) switch
    {
        ({ } r, { } c) => new($"{r.Name}, {c.Name}", new($"“{r.Name}”行“{c.Name}”列", $"Row {r.Name}, column {c.Name}"), r, c, null),
        ({ } r, null) => new(r.Name, new($"“{r.Name}”行", $"Row {r.Name}"), r, null, null),
        _ => new(column!.Name, new($"“{column.Name}”列", $"Column {column.Name}"), null, column, null),
    };

    public static Element Of(Report other)
    {
        var name = other.Facts.Issuer?.Value ?? other.Facts.TitleBody?.Value ?? other.Source.Path;
        return new(name, new($"与“{name}”", $"With '{name}'"), null, null, null) { Other = other };
    }

    public static Element Of(PatternMatch match) => new(match.Text, new($"“{match.Text}”", $"'{match.Text}'"), null, null, match);
}
