using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>
/// A capture of any format, reduced to what reading needs: its text in reading order, one block a line, and the grids
/// that stand in it. Everything after this is the same for every format.
/// </summary>
/// <param name="Text">
/// For text captures the source itself. For others: blocks and table rows end in a line feed, the cells of a row are
/// parted by a tab; an entity is its character; scripts, styles and comments are gone.
/// </param>
/// <param name="Grids">In the order they stand; empty for text captures.</param>
public sealed record Page(MappedText Text, ImmutableArray<Grid> Grids)
{
    public SourceText Source => Text.Source;

    /// <summary>What the file says of itself beside its text, such as an HTML page's title and meta elements, by their names.</summary>
    public ImmutableArray<Declaration> Declarations { get; init; } = [];

    /// <summary>What had to be said while it was taken out of its file.</summary>
    public ImmutableArray<Diagnostic> Said { get; init; } = [];

    /// <summary>The page as if it ended at an offset of its text.</summary>
    public Page UpTo(int end) =>
        this with { Text = Text.Slice(TextSpan.FromBounds(0, end)), Grids = [.. Grids.Where(g => g.Span.End <= end)] };
}

/// <summary>A table that the format itself marks as one.</summary>
/// <param name="Span">Where in the page's text.</param>
public sealed record Grid(TextSpan Span, ImmutableArray<ImmutableArray<GridCell>> Rows);

/// <summary>A cell of a grid, at the row it begins in.</summary>
/// <param name="Span">Where in the page's text its trimmed content stands; empty when it has none.</param>
public sealed record GridCell(TextSpan Span, int RowSpan, int ColumnSpan);
