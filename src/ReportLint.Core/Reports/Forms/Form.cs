using System.Collections.Immutable;

namespace ReportLint.Reports.Forms;

/// <summary>What a report's parts, tables, rows and columns are called in the fiscal years a form is due for.</summary>
/// <param name="Id">The form's name in rules and output, usually the year it was issued.</param>
/// <param name="FirstYear">First fiscal year it is due for.</param>
/// <param name="LastYear">Last fiscal year it is due for; null while it is in force.</param>
/// <param name="Basis">The document that fixes it.</param>
public sealed record Form(
    string Id,
    int FirstYear,
    int? LastYear,
    string Basis,
    ImmutableArray<FormPart> Parts,
    ImmutableArray<FormTable> Tables)
{
    /// <summary>What of the form no rule can guard, by the name a change to it has, with the reason.</summary>
    public ImmutableArray<Unguarded> Unguarded { get; init; } = [];

    public bool IsDueFor(int year) => year >= FirstYear && (LastYear is null || year <= LastYear);

    public FormTable? Table(string name) => Tables.FirstOrDefault(t => t.IsCalled(name));

    public FormPart? Part(int number) => Parts.FirstOrDefault(p => p.Number == number);

    public override string ToString() => Id;
}
