using System.Collections.Immutable;

namespace ReportLint.Reports.Forms;

/// <summary>The forms of a pack, oldest first.</summary>
public sealed class FormSet(ImmutableArray<Form> forms)
{
    /// <summary>How traditional script is matched.</summary>
    public ScriptVariants Script { get; init; } = ScriptVariants.None;

    public ImmutableArray<Form> Forms { get; } = [.. forms.OrderBy(f => f.FirstYear).ThenBy(f => f.Id, StringComparer.Ordinal)];

    /// <summary>The form due for a fiscal year; null when the pack knows none.</summary>
    public Form? DueFor(int year) => Forms.FirstOrDefault(f => f.IsDueFor(year));

    public Form? Form(string id) => Forms.FirstOrDefault(f => f.Id == id);
}
