using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Reports.Forms;

namespace ReportLint.Rules.Binding;

/// <summary>Finds lines of a form's table by any name the form prints or gives them; width and spaces do not count.</summary>
static class FormNames
{
    public static FormLine? Line(FormTable table, bool isRow, string name)
    {
        var lines = isRow ? table.AllRows : table.AllColumns;
        if ((isRow ? table.Row(name) : table.Column(name)) is { } exact)
            return exact;
        var folded = Fold(name);
        return lines.FirstOrDefault(l => Fold(l.Name) == folded || Fold(l.Label) == folded);
    }

    public static IEnumerable<string> Lines(IEnumerable<FormTable> tables, bool isRow) => tables
        .SelectMany(t => isRow ? t.AllRows : t.AllColumns)
        .SelectMany(l => new[] { l.Name, l.Alias })
        .OfType<string>()
        .Distinct();

    /// <summary>The cells' lines that a line stands for: itself, or the nearest printed ones below a group, totals left out.</summary>
    public static IEnumerable<FormLine> Printed(FormLine line) =>
        line.HasCells ? [line] : Printed(line.Members);

    public static IEnumerable<FormLine> Printed(ImmutableArray<FormLine> lines) =>
        lines.Where(l => !l.IsTotal).SelectMany(Printed);

    /// <summary>The group a line stands in; null at the top.</summary>
    public static FormLine? GroupOf(FormTable table, bool isRow, FormLine line) =>
        (isRow ? table.AllRows : table.AllColumns).FirstOrDefault(l => l.Members.Contains(line));

    static string Fold(string name) => FoldedText.Fold(name, ScriptVariants.None);
}
