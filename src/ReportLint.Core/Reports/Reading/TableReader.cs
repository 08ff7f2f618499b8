using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading.Tables;
using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>
/// Finds the tables of the forms on a page. Every layout is tried on what the ones before have not read whole; of each table
/// the reading with the best grade counts, of equal ones that which knows the most cells, then that of the layout
/// trusted most; where figures are lost, of the layout that reads the page best.
/// </summary>
public static class TableReader
{
    /// <summary>The layout's name where no table stands on the page's lines: none survived, or lines did not.</summary>
    const string Collapsed = "collapsed";

    public static TablesRead Read(Page page, FoldedText folded, FormSet forms, CancellationToken stop = default)
    {
        var words = TablePage.Of(page, folded, forms);
        ImmutableArray<FoundTable> found = [.. ReadAll(words, stop)];
        var known = found.GroupBy(t => t.Layout).ToDictionary(g => g.Key, g => g.Sum(t => t.Known));
        ImmutableArray<FoundTable> tables = [.. found
            .GroupBy(t => t.Table.Form.Id)
            .Select(g => g.OrderBy(t => t.Table.Grade).ThenByDescending(t => t.Known).ThenByDescending(t => t.Table.Grade < Grade.C ? 0 : known[t.Layout]).First())
            .OrderBy(t => t.Span.Start)];
        return new TablesRead([.. tables.Select(t => t.Table)], LayoutName(words, tables), TextSpan.Merge(tables.Select(t => t.Span)));
    }

    static List<FoundTable> ReadAll(TablePage page, CancellationToken stop)
    {
        var found = new List<FoundTable>();
        foreach (var layout in TableLayout.All)
        {
            stop.ThrowIfCancellationRequested();
            found.AddRange(Read(page, layout));
            // Only a grid stands apart from the areas; the other layouts look into these alone.
            page = page.Without(found.Where(t => t.IsWhole).Select(t => t.Table.Form.Id).ToHashSet());
            if (page.Areas.IsEmpty)
                break;
        }
        return found;
    }

    static IEnumerable<FoundTable> Read(TablePage page, TableLayout layout)
    {
        var strips = SortedStrips.Of(layout.Read(page), page);
        return TableFiller.Fill(page, strips, TableFit.Choose(strips, page), layout);
    }

    static string LayoutName(TablePage page, ImmutableArray<FoundTable> tables)
    {
        var best = tables.GroupBy(t => t.Layout).MaxBy(g => g.Sum(t => t.Known));
        return best is null || best.All(t => IsOnOneLine(page, t)) ? Collapsed : best.Key.Name;
    }

    static bool IsOnOneLine(TablePage page, FoundTable table) =>
        !page.Text.AsSpan(table.Span.Start, table.Span.Length).Contains('\n');
}
