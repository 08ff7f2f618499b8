using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Syntax;

namespace ReportLint.Linting.Examples;

/// <summary>Which cells of a draft an example means.</summary>
static class ExampleCells
{
    /// <summary>The table and its cells; no cells for the table itself; null for anything else.</summary>
    public static (DraftTable Table, ImmutableArray<(FormLine Row, FormLine Column)> Cells)? Of(
        ReportDraft draft, ExampleElement element, ReferenceSyntax target)
    {
        switch (target.Target)
        {
            case NamedTargetSyntax { Name: var name } when target.Position is { } position:
                return draft.Table(name.Value) is { } table
                    && Line(table, true, position.Row, element) is { } row && Line(table, false, position.Column, element) is { } column
                        ? (table, [(row, column)])
                        : null;
            case NamedTargetSyntax { Name: var name }:
                return Bare(draft, element, name);
            case PlaceTargetSyntax { Place: PlaceName.Cell } when element is { Row: { } r, Column: { } c } && TableOf(draft, element) is { } current:
                return (current, [(r, c)]);
            default:
                return null;
        }
    }

    public static DraftTable? TableOf(ReportDraft draft, ExampleElement element) => element.Table is { } table ? draft.Table(table) : null;

    static (DraftTable, ImmutableArray<(FormLine, FormLine)>)? Bare(ReportDraft draft, ExampleElement element, NameSyntax name)
    {
        if (TableOf(draft, element) is { } table)
        {
            if (element.Row is { } row && FormNames.Line(table.Form, false, name.Value) is { HasCells: true } column)
                return (table, [(row, column)]);
            if (element.Row is null && element.Column is { } current && FormNames.Line(table.Form, true, name.Value) is { HasCells: true } named)
                return (table, [(named, current)]);
        }
        if (draft.Table(name.Value) is { } whole)
            return (whole, []);
        return Whole(draft, name) is { } line ? line : null;
    }

    /// <summary>A row or column of any table, all its cells: 结转下年 = 缺.</summary>
    static (DraftTable, ImmutableArray<(FormLine, FormLine)>)? Whole(ReportDraft draft, NameSyntax name)
    {
        foreach (var table in draft.Tables)
        {
            if (FormNames.Line(table.Form, true, name.Value) is { HasCells: true } row)
                return (table, [.. table.Form.Columns.Select(c => (row, c))]);
        }
        return null;
    }

    static FormLine? Line(DraftTable table, bool isRow, PositionSyntax position, ExampleElement element) => position.Kind switch
    {
        PositionKind.CurrentRow => element.Row,
        PositionKind.CurrentColumn => element.Column,
        PositionKind.Name when FormNames.Line(table.Form, isRow, position.Name!.Value) is { HasCells: true } line => line,
        _ => null,
    };
}
