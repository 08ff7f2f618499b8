using System.Collections.Immutable;
using ReportLint.Reports.Forms;

namespace ReportLint.Tests.Captures.Truth;

/// <summary>What a body published, before any capture.</summary>
sealed record TrueReport(Form Form, int Year, Body Body, DateOnly Published, string Title)
{
    public required ImmutableArray<string> Preamble { get; init; }

    public required ImmutableArray<TruePart> Parts { get; init; }

    public required ImmutableArray<TrueTable> Tables { get; init; }

    /// <summary>The period as stated; false when the report leaves it out.</summary>
    public required bool StatesPeriod { get; init; }

    public bool Signs { get; init; }

    public IEnumerable<TrueTable> TablesOf(int part) => Tables.Where(t => t.Form.Part == part);
}
