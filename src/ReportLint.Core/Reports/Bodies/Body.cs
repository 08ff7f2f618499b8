using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Bodies;

/// <summary>A body that has to report, as a list of bodies names it.</summary>
/// <param name="Level">Null where the list does not say.</param>
/// <param name="Parent">The name of the body it belongs to; null at the top.</param>
/// <param name="Aliases">Other names its reports carry, former ones among them.</param>
/// <param name="Since">First fiscal year it reports on; null for any.</param>
/// <param name="Until">Last fiscal year it reports on; null while it exists.</param>
/// <param name="Location">Where the list names it.</param>
public sealed record Body(
    string Name, IssuerLevel? Level, string? Parent, ImmutableArray<string> Aliases, int? Since, int? Until, Location Location)
{
    public bool ReportsOn(int year) => (Since is null || year >= Since) && (Until is null || year <= Until);
}
