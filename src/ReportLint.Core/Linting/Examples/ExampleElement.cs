using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Compilation;
using ReportLint.Rules.Syntax;

namespace ReportLint.Linting.Examples;

/// <summary>The row, column or cell an example is about: the one it names, else the rule's first.</summary>
readonly record struct ExampleElement(string? Table, FormLine? Row, FormLine? Column)
{
    /// <summary>As its verdict is named; null for the whole report.</summary>
    public string? NameIn(BoundRule rule) => Table is { } table && rule.For is ForLines lines
        ? Element.Line(table, lines.Tables.Length > 1, Row, Column).Name
        : null;

    public static ExampleElement First(BoundRule rule, ReportDraft draft) => In(rule, draft).FirstOrDefault();

    /// <summary>The element with another row or column; null when the rule does not go through it.</summary>
    public ExampleElement? With(BoundRule rule, ReportDraft draft, PlaceName side, string name)
    {
        var current = this;
        return In(rule, draft)
            .Where(e => IsCalled(draft, e, side, name))
            .OrderByDescending(e => e.Table == current.Table)
            .ThenByDescending(e => side == PlaceName.Row ? e.Column?.Name == current.Column?.Name : e.Row?.Name == current.Row?.Name)
            .Select(e => (ExampleElement?)e).FirstOrDefault();
    }

    /// <summary>The first element in a table, with that row and column if there is one; this one where the rule does not go through the table.</summary>
    public ExampleElement At(BoundRule rule, ReportDraft draft, string table, FormLine? row, FormLine? column) => In(rule, draft)
        .Where(e => e.Table == table)
        .OrderByDescending(e => (e.Row is null || e.Row == row) && (e.Column is null || e.Column == column))
        .FirstOrDefault(this);

    /// <summary>All elements, in the order the rule goes through them.</summary>
    static IEnumerable<ExampleElement> In(BoundRule rule, ReportDraft draft) =>
        from loop in new[] { rule.For }.OfType<ForLines>()
        from name in loop.Tables
        from elements in loop.Elements
        where elements.Table.Id == name && elements.Table.Form == draft.Form.Id
        from place in elements.Places
        select new ExampleElement(name, place.Row, place.Column);

    static bool IsCalled(ReportDraft draft, ExampleElement element, PlaceName side, string name) =>
        draft.Form.Table(element.Table!) is { } table
        && FormNames.Line(table, side == PlaceName.Row, name) is { } line && (side == PlaceName.Row ? element.Row : element.Column) == line;
}
