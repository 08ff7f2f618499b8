using System.Collections.Immutable;
using ReportLint.Reports.Forms;

namespace ReportLint.Editing;

/// <summary>What a name in a rule stands for.</summary>
abstract record NameMeaning
{
    /// <summary>A capture or a 取 of the same rule.</summary>
    public sealed record Own(EditedRule Rule, Declaration Declaration) : NameMeaning;

    /// <summary>A table; one entry for each form that has it.</summary>
    public sealed record OfTable(string Name, ImmutableArray<FormTable> Tables) : NameMeaning;

    /// <summary>A row or column; one entry for each form that has it.</summary>
    public sealed record OfLine(string Table, bool IsRow, string Name, ImmutableArray<(FormTable Table, FormLine Line)> Lines) : NameMeaning;

    /// <summary>Whether two names stand for the same thing.</summary>
    public bool IsSame(NameMeaning other) => (this, other) switch
    {
        (Own a, Own b) => ReferenceEquals(a.Rule, b.Rule) && a.Declaration.Name == b.Declaration.Name,
        (OfTable a, OfTable b) => a.Name == b.Name,
        (OfLine a, OfLine b) => a.Table == b.Table && a.IsRow == b.IsRow && a.Name == b.Name,
        _ => false,
    };
}
