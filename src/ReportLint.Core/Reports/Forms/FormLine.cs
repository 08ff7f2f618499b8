using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Forms;

/// <summary>A row or a column of a form's table, or a group of them.</summary>
public sealed class FormLine
{
    /// <summary>The name rules and output use.</summary>
    public required string Name { get; init; }

    /// <summary>A second name without signs, for rules, where <see cref="Name"/> has signs in it.</summary>
    public string? Alias { get; init; }

    /// <summary>The words the form prints, ordinal included.</summary>
    public required string Label { get; init; }

    /// <summary>Other wordings met in reports that mean this line.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>Whether the line is a total of others, so that no sum counts it a second time.</summary>
    public bool IsTotal { get; init; }

    /// <summary>What its figures may be. Said on columns; on rows it is <see cref="FigureKind.Count"/>.</summary>
    public FigureKind Kind { get; init; }

    /// <summary>The unit printed for its figures, such as 件 or 万元; null where the form fixes none.</summary>
    public string? Unit { get; init; }

    /// <summary>The lines below a group; empty for a line with cells of its own.</summary>
    public ImmutableArray<FormLine> Members { get; init; } = [];

    /// <summary>Where the form names it; null for a line that no file gave.</summary>
    public Location? Location { get; init; }

    public bool HasCells => Members.IsEmpty;

    /// <summary>The line's place among the lines with cells; -1 for a group.</summary>
    public int Index { get; internal set; } = -1;

    public bool IsCalled(string name) => Name == name || Alias == name;

    public override string ToString() => Name;
}
