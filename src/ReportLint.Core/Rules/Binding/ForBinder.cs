using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Patterns;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>Binds 对 and 找: what the rule goes through, and what it takes out of prose.</summary>
static class ForBinder
{
    public static BoundFor? Bind(Scope scope, ForSyntax clause)
    {
        switch (clause)
        {
            case ForEachLineSyntax lines:
                return Lines(scope, lines);
            case ForEachMatchSyntax matches:
                return Find(scope, matches.Span, matches.Place, matches.Pattern) is { } find ? new ForMatches(matches.Span, find) : null;
            default:
                scope.OtherReports.Add(OtherReport.Other);
                return new ForReports(clause.Span);
        }
    }

    public static BoundFind? Find(Scope scope, TextSpan span, ReferenceSyntax place, PatternSyntax pattern)
    {
        var prose = ReferenceBinder.Searched(scope, place);
        var parsed = PatternParser.Parse(scope.Source, pattern.Text, scope.Known.Script, scope.Diagnostics);
        var without = pattern.Without?.Texts.Select(t => PatternParser.Parse(scope.Source, t, scope.Known.Script, scope.Diagnostics)).ToList() ?? [];
        if (parsed is null)
        {
            scope.HasBrokenPattern = true;
            return null;
        }
        var captures = parsed.Captures.Select(c => Capture(scope, pattern.Text, c)).ToImmutableArray();
        return prose is null || without.Exists(w => w is null)
            ? null
            : new BoundFind(span, prose, parsed, captures, [.. without.OfType<Pattern>()], pattern.Without?.All ?? false);
    }

    static BoundCapture Capture(Scope scope, TextSyntax text, CaptureName capture)
    {
        var bound = new BoundCapture(capture.Name, capture.Type, scope.Captures.Count);
        if (scope.Captures.Exists(c => c.Name == capture.Name) || scope.Lets.Exists(l => l.Name == capture.Name))
            scope.Report(BindingDiagnostics.NameTwice(scope.At(text.Span), capture.Name));
        else if (HiddenBy(scope, capture.Name) is { } hidden)
            scope.Report(BindingDiagnostics.HiddenName(scope.At(text.Span), capture.Name, hidden));
        scope.Operands.Add(capture.Name);
        scope.Captures.Add(bound);
        return bound;
    }

    /// <summary>What a name of the rule's own would hide; null when nothing.</summary>
    public static LocalizedText? HiddenBy(Scope scope, string name)
    {
        var tables = scope.ForTables.IsEmpty ? scope.Forms.SelectMany(f => f.Tables).ToImmutableArray() : scope.ForTables;
        if (!scope.ForTables.IsEmpty && tables.Any(t => FormNames.Line(t, scope.ForKind == LineKind.Column, name) is not null))
            return scope.ForKind == LineKind.Column ? new("表中一行", "a row of the table") : new("表中一列", "a column of the table");
        return scope.Forms.Any(f => f.Table(name) is not null) ? new("一张表", "a table") : null;
    }

    static ForLines? Lines(Scope scope, ForEachLineSyntax clause)
    {
        if (clause.Table.Report is not null)
            return scope.Fail<ForLines>(BindingDiagnostics.OtherReportsTable(scope.At(clause.Table.Span), scope.Written(clause.Table.Span)));
        if (clause.Table.Target is not NamedTargetSyntax { Name: var name })
            return scope.Fail<ForLines>(BindingDiagnostics.UnknownTable(scope.At(clause.Table.Span), scope.Written(clause.Table.Span), null, Known(scope)));
        if (LineBinder.Tables(scope, name) is not { } tables)
            return null;
        (scope.ForTables, scope.ForKind) = (tables, clause.Kind);
        var chosen = clause.Names.Select(n => Chosen(scope, clause.Kind, n)).ToList();
        if (chosen.Exists(c => c is null))
            return null;
        return new ForLines(clause.Span, name.Value, clause.Kind,
            [.. tables.Select((t, i) => new FormCells(t.Form, Elements(t, clause, [.. chosen.SelectMany(c => c![i])])))]);
    }

    /// <summary>The cells' lines of a name after 限 or 除, table by table.</summary>
    static List<List<FormLine>>? Chosen(Scope scope, LineKind kind, NameSyntax name)
    {
        var isRow = kind == LineKind.Row || (kind == LineKind.Cell && LineBinder.Has(scope.ForTables, true, name));
        return LineBinder.Lines(scope, scope.ForTables, isRow, name) is { } lines
            ? [.. lines.Select(l => FormNames.Printed(l).ToList())]
            : null;
    }

    static ImmutableArray<CellPlace> Elements(FormTable table, ForEachLineSyntax clause, List<FormLine> chosen)
    {
        bool IsIn(FormLine line) => clause.Selection == LineSelection.None || chosen.Contains(line) == (clause.Selection == LineSelection.Only);
        return clause.Kind switch
        {
            LineKind.Row => [.. table.Rows.Where(IsIn).Select(r => new CellPlace(r, null))],
            LineKind.Column => [.. table.Columns.Where(IsIn).Select(c => new CellPlace(null, c))],
            _ => [.. from row in table.Rows from column in table.Columns where Cell(row, column) select new CellPlace(row, column)],
        };

        bool Cell(FormLine row, FormLine column) => clause.Selection switch
        {
            LineSelection.Only => Sided(row, chosen, table.Rows) && Sided(column, chosen, table.Columns),
            LineSelection.Except => !chosen.Contains(row) && !chosen.Contains(column),
            _ => true,
        };
    }

    /// <summary>Whether a line is among the chosen ones of its side, or none of its side is chosen.</summary>
    static bool Sided(FormLine line, List<FormLine> chosen, ImmutableArray<FormLine> side) =>
        chosen.Contains(line) || !chosen.Exists(c => side.Contains(c));

    static string Known(Scope scope) => string.Join("、", scope.Forms.SelectMany(f => f.Tables).Select(t => t.Id).Distinct());
}
