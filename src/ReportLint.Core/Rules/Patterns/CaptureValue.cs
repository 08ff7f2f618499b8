using ReportLint.Rules.Deciding;
using ReportLint.Text;

namespace ReportLint.Rules.Patterns;

/// <summary>What a capture took.</summary>
/// <param name="Span">In the folded prose.</param>
sealed record CaptureValue(TextSpan Span)
{
    /// <summary>The figure, in the base unit of what it measures; null for dates and text.</summary>
    public Unknown? Figure { get; init; }

    /// <summary>Half a unit of the last printed digit; 0 for a figure that is printed whole.</summary>
    public decimal Slack { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>The captured characters, folded.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether two captures say the same, wherever they stand.</summary>
    public bool SaysTheSameAs(CaptureValue? other) => other is not null
        && (Figure is { } figure ? other.Figure is { } figures && figure.Figures.Stretches.SequenceEqual(figures.Figures.Stretches)
            : Date is { } date ? date == other.Date
            : Text == other.Text);
}
