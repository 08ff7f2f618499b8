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
            case ForEachReportSyntax { Reports.Target: PlaceTargetSyntax { Place: PlaceName.Roster } } roster:
                return new ForRoster(roster.Span);
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
        var tables = clause.Tables.Select(t => TablesOf(scope, clause, t)).ToList();
        if (tables.Exists(t => t is null))
            return null;
        (scope.ForTables, scope.ForKind) = ([.. tables.SelectMany(t => t!)], clause.Kind);
        var chosen = clause.Names.Select(n => Chosen(scope, clause, n)).ToList();
        if (chosen.Exists(c => c is null))
            return null;
        return new ForLines(clause.Span, [.. clause.Tables.Select(t => ((NamedTargetSyntax)t.Target).Name.Value)], clause.Kind,
            [.. scope.ForTables.Select((t, i) => new FormCells(t, Elements(t, clause, [.. chosen.SelectMany(c => c![i])])))]);
    }

    /// <summary>The table in each form. One that stands alone must be in all of them; of several, those a form does not have are passed over.</summary>
    static List<FormTable>? TablesOf(Scope scope, ForEachLineSyntax clause, ReferenceSyntax reference)
    {
        if (reference.Target is not NamedTargetSyntax { Name: var name })
        {
            scope.Report(BindingDiagnostics.UnknownTable(scope.At(reference.Span), scope.Written(reference.Span), null, Known(scope)));
            return null;
        }
        if (reference.Report is not null)
        {
            scope.Report(BindingDiagnostics.OtherReportsTable(scope.At(reference.Span), scope.Written(reference.Span)));
            return null;
        }
        if (clause.Tables.First(t => t.Target is NamedTargetSyntax named && named.Name.Value == name.Value) != reference)
        {
            scope.Report(BindingDiagnostics.TableTwice(scope.At(reference.Span), name.Value));
            return null;
        }
        return LineBinder.Tables(scope, name, mustBeInAll: clause.Tables.Length == 1)?.ToList();
    }

    /// <summary>
    /// The cells' lines of a name after 限 or 除, table by table. What 除 leaves out need not be in every form, and with several
    /// tables not in every one of them.
    /// </summary>
    static List<List<FormLine>>? Chosen(Scope scope, ForEachLineSyntax clause, NameSyntax name)
    {
        var mayLack = clause.Tables.Length > 1 || clause.Selection == LineSelection.Except;
        if (mayLack && scope.ForTables.Any(t => LineOf(t, clause.Kind, name) is not null))
            return [.. scope.ForTables.Select(t => LineOf(t, clause.Kind, name) is { } line ? FormNames.Printed(line).ToList() : [])];
        return LineBinder.Lines(scope, scope.ForTables, IsRow(scope, clause.Kind, name), name) is { } lines
            ? [.. lines.Select(l => FormNames.Printed(l).ToList())]
            : null;
    }

    static FormLine? LineOf(FormTable table, LineKind kind, NameSyntax name) =>
        (kind == LineKind.Column ? null : FormNames.Line(table, true, name.Value)) ?? (kind == LineKind.Row ? null : FormNames.Line(table, false, name.Value));

    /// <summary>With cells a name is a row or a column, whichever there is; one that is neither is what it comes nearest to.</summary>
    static bool IsRow(Scope scope, LineKind kind, NameSyntax name) => kind switch
    {
        LineKind.Cell when LineBinder.Has(scope.ForTables, true, name) => true,
        LineKind.Cell => !LineBinder.Has(scope.ForTables, false, name) && NearestName.To(name.Value, FormNames.Lines(scope.ForTables, true)) is not null,
        _ => kind == LineKind.Row,
    };

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
            LineSelection.Only => chosen.Count > 0 && Sided(row, chosen, table.Rows) && Sided(column, chosen, table.Columns),
            LineSelection.Except => !chosen.Contains(row) && !chosen.Contains(column),
            _ => true,
        };
    }

    /// <summary>Whether a line is among the chosen ones of its side, or none of its side is chosen.</summary>
    static bool Sided(FormLine line, List<FormLine> chosen, ImmutableArray<FormLine> side) =>
        chosen.Contains(line) || !chosen.Exists(c => side.Contains(c));

    static string Known(Scope scope) => string.Join("、", scope.Forms.SelectMany(f => f.Tables).Select(t => t.Id).Distinct());
}
