using System.Collections.Immutable;

namespace ReportLint.Tests.Captures.Printing;

/// <summary>What follows one another on a page.</summary>
abstract record Block
{
    public sealed record Line(string Text) : Block;

    public sealed record Heading(string Text) : Block;

    public sealed record TableBlock(PrintedTable Table) : Block;
}

/// <summary>A page before it is captured.</summary>
sealed record PrintedPage(ImmutableArray<Block> Blocks)
{
    public PrintedPage SelectTables(Func<PrintedTable, PrintedTable> change) =>
        new([.. Blocks.Select(b => b is Block.TableBlock t ? new Block.TableBlock(change(t.Table)) : b)]);
}
