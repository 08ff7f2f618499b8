using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Compilation;
using ReportLint.Rules.Syntax;

namespace ReportLint.Linting.Examples;

/// <summary>The row, column or cell an example is about: the one it names, else the rule's first.</summary>
readonly record struct ExampleElement(FormLine? Row, FormLine? Column)
{
    /// <summary>As its verdict is named; null for the whole report.</summary>
    public string? Name => Row is null && Column is null ? null : Element.Line(Row, Column).Name;

    public static ExampleElement First(BoundRule rule, ReportDraft draft) =>
        rule.For is ForLines lines && lines.Elements.FirstOrDefault(e => e.Form == draft.Form.Id) is { Places.IsEmpty: false } elements
            ? new(elements.Places[0].Row, elements.Places[0].Column)
            : default;

    /// <summary>The element with another row or column; null when the rule does not go through it.</summary>
    public ExampleElement? With(BoundRule rule, ReportDraft draft, PlaceName side, string name)
    {
        if (rule.For is not ForLines lines || draft.Form.Table(lines.Table) is not { } table)
            return null;
        var line = FormNames.Line(table, side == PlaceName.Row, name);
        var wanted = side == PlaceName.Row ? this with { Row = line } : this with { Column = line };
        return line is not null && lines.Elements.Any(e => e.Form == draft.Form.Id && e.Places.Contains(new CellPlace(wanted.Row, wanted.Column)))
            ? wanted
            : null;
    }
}
