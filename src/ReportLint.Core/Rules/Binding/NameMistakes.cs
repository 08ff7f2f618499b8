using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>What somebody most likely meant by a name that means nothing where it stands.</summary>
static class NameMistakes
{
    /// <summary>A name alone in a rule without 对.</summary>
    public static Diagnostic Unknown(Scope scope, NameSyntax name)
    {
        var tables = scope.Forms.SelectMany(f => f.Tables).ToList();
        if (tables.Find(t => FormNames.Line(t, true, name.Value) is not null) is { } byRow)
            return BindingDiagnostics.BareLine(scope.At(name.Span), name.Value, $"{byRow.Id}[{scope.Written(name.Span)}, {Total(byRow.Columns)}]");
        if (tables.Find(t => FormNames.Line(t, false, name.Value) is not null) is { } byColumn)
            return BindingDiagnostics.BareLine(scope.At(name.Span), name.Value, $"{byColumn.Id}[{Total(byColumn.Rows)}, {scope.Written(name.Span)}]");
        var known = scope.Captures.Select(c => c.Name).Concat(scope.Lets.Select(l => l.Name)).Concat(tables.Select(t => t.Id));
        return BindingDiagnostics.UnknownName(scope.At(name.Span), name.Value, NearestName.To(name.Value, known));
    }

    /// <summary>A column's name inside 每一列, a row's inside 每一行, or a misspelt capture; null when it is none of these.</summary>
    public static Diagnostic? Elsewhere(Scope scope, NameSyntax name, bool isRow)
    {
        if (scope.ForTables is not [var table, ..])
            return null;
        if (LineBinder.Has(scope.ForTables, !isRow, name))
        {
            var written = scope.Written(name.Span);
            var other = Total(isRow ? table.Rows : table.Columns);
            return BindingDiagnostics.OtherAxis(scope.At(name.Span), name.Value, !isRow,
                isRow ? $"{table.Id}[{other}, {written}]" : $"{table.Id}[{written}, {other}]");
        }
        return NearestName.To(name.Value, scope.Captures.Select(c => c.Name).Concat(scope.Lets.Select(l => l.Name))) is { } nearest
            && NearestName.To(name.Value, FormNames.Lines(scope.ForTables, isRow)) is null
            ? BindingDiagnostics.UnknownName(scope.At(name.Span), name.Value, nearest)
            : null;
    }

    static string Total(ImmutableArray<FormLine> lines) =>
        (lines.FirstOrDefault(l => l.IsTotal) ?? lines[0]).Name;
}
