using System.Collections.Immutable;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>A way in which tables survive capture.</summary>
/// <param name="Name">As users see it.</param>
/// <param name="Read">Finds the figures on a page as strips, in reading order.</param>
sealed record TableLayout(string Name, Func<TablePage, ImmutableArray<Strip>> Read)
{
    /// <summary>In order of trust: of two that read a table equally well, the earlier one counts.</summary>
    public static ImmutableArray<TableLayout> All { get; } =
    [
        new("grid", GridLayout.Read),
        new("pipe", PipeLayout.Read),
        new("tab", TabLayout.Read),
        new("cell-per-line", LineLayout.Read),
        new("glued", GluedLayout.Read),
    ];
}
