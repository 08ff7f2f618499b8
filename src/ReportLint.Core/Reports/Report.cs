using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Reports;

/// <summary>One report as rules see it. Every part of it knows its place in the source.</summary>
public sealed record Report
{
    public required SourceText Source { get; init; }

    /// <summary>How the tables survived capture, by the layout's name; of several, the one that read the most cells.</summary>
    public required string Layout { get; init; }

    public required Facts Facts { get; init; }

    /// <summary>The parts, in the order they stand in the file.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    public ImmutableArray<Table> Tables { get; init; } = [];

    /// <summary>All prose, tables left out: what rules call 全文.</summary>
    public required MappedText Prose { get; init; }

    /// <summary>The prose before the first part: what rules call 开头.</summary>
    public required MappedText Preamble { get; init; }

    /// <summary>Signs that the source is damaged; empty when it is sound.</summary>
    public ImmutableArray<Damage> Damages { get; init; } = [];

    /// <summary>What had to be said while reading.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    public Section? Section(int number)
    {
        foreach (var section in Sections)
        {
            if (section.Number == number)
                return section;
        }
        return null;
    }

    public Table? Table(string id)
    {
        foreach (var table in Tables)
        {
            if (table.Form.Id == id)
                return table;
        }
        return null;
    }
}
