using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;

namespace ReportLint.Reports.Reading;

/// <summary>Says what has to be said of a file once it is read: that it is no report, a form nobody filled in, or of a year before the forms.</summary>
static class Recognition
{
    /// <summary>A table with fewer cells may well be blank.</summary>
    const int FewestBlankCells = 20;

    /// <summary>A part with less text is as good as empty.</summary>
    const int LittleText = 60;

    /// <summary>A title or a table of a report tells; without them one of its parts, or of an older report's, in a text that speaks of the subject.</summary>
    public static bool IsReport(Facts facts, ImmutableArray<Section> sections, ImmutableArray<Table> tables, FoldedText folded, PackWords words) =>
        facts.Title is not null || tables.Length > 0
        || (sections.Any(s => s.Number is not null || words.Headings.TryWhole(FoldedText.Fold(s.Title, words.Forms.Script), out _)) && words.Subjects.OccursIn(folded.Text));

    public static ImmutableArray<Diagnostic> Remarks(Facts facts, ImmutableArray<Section> sections, ImmutableArray<Table> tables, FormSet forms)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (IsUnfilled(sections, tables, forms))
            diagnostics.Add(ReadingDiagnostics.Unfilled(tables[0].Location));
        if (facts.Year is { } year && forms.Forms.FirstOrDefault() is { } oldest && year.Value < oldest.FirstYear)
            diagnostics.Add(ReadingDiagnostics.BeforeForms(year.Location, year.Value, oldest.FirstYear));
        return diagnostics.ToImmutable();
    }

    /// <summary>Parts with tables do not count: what is left of a blank table is not text.</summary>
    static bool IsUnfilled(ImmutableArray<Section> sections, ImmutableArray<Table> tables, FormSet forms) =>
        tables.Sum(t => t.Cells.Count()) >= FewestBlankCells
        && tables.All(t => t.Cells.All(c => c.Value is CellValue.Blank))
        && sections.All(s => s.Prose.Text.Length <= LittleText || forms.Forms.Any(f => f.Tables.Any(t => t.Part == s.Number)));
}
