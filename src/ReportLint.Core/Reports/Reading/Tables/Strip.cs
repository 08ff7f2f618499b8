using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>What a layout knows of the bounds of cells, best first.</summary>
enum Bounds
{
    /// <summary>Every cell is marked off, blank ones too.</summary>
    Cells,

    /// <summary>Each piece is one whole cell, but blank cells leave nothing behind.</summary>
    Pieces,

    /// <summary>A piece may hold the figures of several cells, and blank cells leave nothing behind.</summary>
    Runs,
}

/// <summary>Figures that stand together, with the words before them.</summary>
/// <param name="Label">The form's word that stands directly before the figures; null when none does.</param>
/// <param name="Before">The form's words since the figures before, the label among them.</param>
/// <param name="HasOtherWords">Whether words unknown to the forms stand between the last known one and the figures.</param>
/// <param name="Pieces">In the page's text; empty ones are blank cells.</param>
sealed record Strip(WordHit? Label, ImmutableArray<WordHit> Before, bool HasOtherWords, ImmutableArray<TextSpan> Pieces, Bounds Bounds)
{
    public int Start => Pieces[0].Start;

    public int End => Pieces[^1].End;

    public int FigureCount => Pieces.Count(p => !p.IsEmpty);
}
