using System.Collections.Immutable;
using ReportLint.Reports.Forms;

namespace ReportLint.Reports;

/// <summary>What a report says of itself. A fact that was not found is null; nothing is guessed.</summary>
public sealed record Facts
{
    public Fact<string>? Title { get; init; }

    public Fact<string>? Issuer { get; init; }

    /// <summary>The body, or the place whose government it is, that the title names.</summary>
    public Fact<string>? TitleBody { get; init; }

    public IssuerLevel? IssuerLevel { get; init; }

    public IssuerKind? IssuerKind { get; init; }

    /// <summary>The fiscal year reported on.</summary>
    public Fact<int>? Year { get; init; }

    /// <summary>Every fiscal year the report states of itself (title, period, opening sentence), also where they disagree.</summary>
    public ImmutableArray<Fact<int>> YearsStated { get; init; } = [];

    public Fact<Period>? Period { get; init; }

    public Fact<DateOnly>? Published { get; init; }

    /// <summary>Numbers of official documents the report cites, such as 国办公开办函〔2021〕30号.</summary>
    public ImmutableArray<Fact<string>> Citations { get; init; } = [];

    /// <summary>The host the report was published on, where the capture shows it.</summary>
    public Fact<string>? Host { get; init; }

    /// <summary>The form the tables follow; null when no table could be read.</summary>
    public Form? Form { get; init; }

    /// <summary>The form that is due for <see cref="Year"/>.</summary>
    public Form? DueForm { get; init; }
}
