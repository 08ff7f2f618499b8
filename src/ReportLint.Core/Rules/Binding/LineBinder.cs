using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>Resolves names of tables, rows and columns in every form the rule speaks of.</summary>
static class LineBinder
{
    /// <summary>The table of that name in each form; null, reported, when a form lacks it, or none has it.</summary>
    public static ImmutableArray<FormTable>? Tables(Scope scope, NameSyntax name, bool mustBeInAll = true)
    {
        ImmutableArray<FormTable> tables = [.. scope.Forms.Select(f => f.Table(name.Value)).OfType<FormTable>()];
        if (tables.Length == scope.Forms.Length || (!mustBeInAll && !tables.IsEmpty))
            return tables;
        scope.Report(tables.IsEmpty ? Unknown(scope, name) : OnlySome(scope, name, "表", [.. tables.Select(t => t.Form)], null));
        return null;
    }

    /// <summary>The row or column of that name in each of the tables; null, reported, when one lacks it.</summary>
    public static ImmutableArray<FormLine>? Lines(Scope scope, ImmutableArray<FormTable> tables, bool isRow, NameSyntax name)
    {
        var found = tables.Select(t => new LineIn(t, FormNames.Line(t, isRow, name.Value))).ToList();
        if (found.TrueForAll(f => f.Line is not null))
            return [.. found.Select(f => f.Line!)];
        var having = found.Where(f => f.Line is not null).ToList();
        var lacking = tables.Select(t => t.Id).Distinct().Where(id => !having.Exists(f => f.Table.Id == id)).ToList();
        scope.Report(having.Count == 0
            ? BindingDiagnostics.UnknownLine(scope.At(name.Span), string.Join("、", lacking), name.Value, isRow, NearestName.To(name.Value, FormNames.Lines(tables, isRow)))
            : lacking.Count > 0
            ? BindingDiagnostics.NotInEveryTable(scope.At(name.Span), string.Join("、", lacking), name.Value, isRow, string.Join("、", having.Select(f => f.Table.Id).Distinct()))
            : OnlySome(scope, name, isRow ? "行" : "列", [.. scope.Forms.Select(f => f.Id).Where(f => found.TrueForAll(l => l.Table.Form != f || l.Line is not null))],
                CommonGroup(tables, isRow, having[0].Table, having[0].Line!)));
        return null;
    }

    sealed record LineIn(FormTable Table, FormLine? Line);

    /// <summary>Whether every table has such a row (or column), by name alone.</summary>
    public static bool Has(ImmutableArray<FormTable> tables, bool isRow, NameSyntax name) =>
        tables.Any(t => FormNames.Line(t, isRow, name.Value) is not null);

    static Diagnostics.Diagnostic Unknown(Scope scope, NameSyntax name)
    {
        var known = scope.Known.Forms.SelectMany(f => f.Tables).Select(t => t.Id).Distinct().ToList();
        var other = scope.Known.Forms.Where(f => f.Table(name.Value) is not null).Select(f => f.Id).ToList();
        return other.Count > 0
            ? OnlySome(scope, name, "表", other, null)
            : BindingDiagnostics.UnknownTable(scope.At(name.Span), name.Value, NearestName.To(name.Value, known), string.Join("、", known));
    }

    static Diagnostics.Diagnostic OnlySome(Scope scope, NameSyntax name, string what, List<string> having, string? group) =>
        BindingDiagnostics.OnlySomeForms(scope.At(name.Span), name.Value, what,
            string.Join("、", scope.Forms.Select(f => f.Id).Except(having)), string.Join("、", having), group);

    /// <summary>The group the line stands in, if every form has one of that name: then its sum serves them all.</summary>
    static string? CommonGroup(ImmutableArray<FormTable> tables, bool isRow, FormTable table, FormLine line) =>
        FormNames.GroupOf(table, isRow, line)?.Name is { } group && tables.All(t => FormNames.Line(t, isRow, group) is not null) ? group : null;
}
