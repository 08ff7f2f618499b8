using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>A limit of 适用: facts only.</summary>
abstract record BoundLimit(TextSpan Span);

/// <summary>Years that are listed, or lie between two bounds.</summary>
sealed record YearLimit(TextSpan Span, int? From, int? To, ImmutableArray<int> Listed) : BoundLimit(Span)
{
    public bool Allows(int year) => Listed.IsEmpty
        ? (From is null || year >= From) && (To is null || year <= To)
        : Listed.Contains(year);
}

/// <summary>A fact other than the year is (or is not) one of some values; exactly one of the lists is filled.</summary>
sealed record FactLimit(TextSpan Span, FactName Fact, bool IsNegated) : BoundLimit(Span)
{
    public ImmutableArray<Form> Forms { get; init; } = [];

    public ImmutableArray<IssuerClass> Issuers { get; init; } = [];

    public ImmutableArray<string> Texts { get; init; } = [];
}

/// <summary>A level, a kind, or both; a level alone means every kind of it.</summary>
sealed record IssuerClass(IssuerLevel? Level, IssuerKind? Kind);
