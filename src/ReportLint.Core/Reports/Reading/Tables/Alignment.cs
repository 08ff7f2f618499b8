using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>
/// Where in a row with more cells than the form's columns the figures stand. Merged cells leave empty ones behind the
/// figures in one capture and before them in another, but all rows of a table alike.
/// </summary>
sealed class Alignment
{
    readonly bool left, right;

    Alignment(bool left, bool right) => (this.left, this.right) = (left, right);

    /// <summary>What the rows of a table show; where they fit either way, what the page's other tables show.</summary>
    public static Alignment Of(IEnumerable<MarkedRow> rows, Alignment? otherwise = null)
    {
        bool left = true, right = true;
        foreach (var (pieces, columns) in rows.Where(r => r.Pieces.Length > r.Columns))
        {
            var (first, last) = Offsets(pieces, columns);
            left &= first <= 0 && last >= 0;
            right &= last >= pieces.Length - columns && first <= last;
        }
        return left && right && otherwise is not null ? otherwise : new Alignment(left, right);
    }

    /// <summary>The place of the first column; null when it cannot be told.</summary>
    public int? OffsetOf(ImmutableArray<TextSpan> pieces, int columns)
    {
        if (left != right)
            return left ? 0 : pieces.Length - columns;
        var (first, last) = Offsets(pieces, columns);
        return first == last || (first < last && pieces.All(p => p.IsEmpty)) ? first : null;
    }

    /// <summary>The first and the last place the columns can begin at so that they hold every figure; first after last when there is none.</summary>
    static (int First, int Last) Offsets(ImmutableArray<TextSpan> pieces, int columns)
    {
        var spare = pieces.Length - columns;
        var firstFigure = 0;
        while (firstFigure < pieces.Length && pieces[firstFigure].IsEmpty)
            firstFigure++;
        var lastFigure = pieces.Length - 1;
        while (lastFigure > firstFigure && pieces[lastFigure].IsEmpty)
            lastFigure--;
        return firstFigure == pieces.Length ? (0, spare) : (Math.Max(0, lastFigure - columns + 1), Math.Min(firstFigure, spare));
    }
}

/// <summary>The pieces of a printed row whose cells are marked off, and how many columns its table has.</summary>
sealed record MarkedRow(ImmutableArray<TextSpan> Pieces, int Columns);
