using System.Collections.Immutable;
using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Tests.Faults.Planting;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Faults;

/// <summary>
/// Faults planted one at a time into reports in which nothing is wrong: each must be found, by a finding at what was
/// changed. A run plants every so manieth of them; <c>REPORTLINT_FAULTS=1</c> plants all, which takes a quarter of an hour,
/// and <c>REPORTLINT_FAULTS=3/10</c> the third tenth.
/// </summary>
public class FaultTests(ITestOutputHelper output)
{
    static readonly Portion? Asked = Portion.Parse(Environment.GetEnvironmentVariable("REPORTLINT_FAULTS"));

    [Fact]
    public void Faults_in_figures_are_found_at_their_cell() => Check(FigureFaults.Of, every: 149, Unguardable.Figures);

    [Fact]
    public void Faults_in_parts_and_headings_are_found_there() => Check(PartFaults.Of, every: 17, []);

    [Fact]
    public void Faults_in_prose_are_found_in_their_sentence() => Check(MarkFaults.Of, every: 11, Unguardable.Prose);

    [Fact]
    public void Rows_and_tables_dropped_are_found() => Check(TableFaults.Of, every: 5, []);

    [Fact]
    public void Names_of_rows_and_columns_put_otherwise_are_found() => Check(r => r.Report.Damages.IsEmpty ? NameFaults.Of(r) : [], every: 29, []);

    /// <summary>A figure that breaks its row and its column is named as the one most likely wrong.</summary>
    [Fact]
    public void Faults_in_the_table_of_requests_name_the_cell()
    {
        var missed = Planted(r => FigureFaults.Of(r).Where(f => f.Kind == "+1" && f.What.StartsWith("申请[", StringComparison.Ordinal)), every: 89)
            .Where(p => !p.Report.NewFindings(p.Fault)!.Value.Any(f => f.Related.Any(r => r.Message.Chinese.EndsWith("填错：" + p.Fault.What, StringComparison.Ordinal))))
            .Select(p => $"{p.Report}\t{p.Fault.What}").ToList();
        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    void Check(Func<SoundReport, IEnumerable<Fault>> plant, int every, ImmutableArray<Unguardable> excuses)
    {
        int planted = 0, excused = 0;
        var missed = new List<string>();
        var stale = excuses.ToHashSet();
        foreach (var (report, fault) in Planted(plant, every))
        {
            planted++;
            var findings = report.NewFindings(fault);
            if (findings is { } told && told.Any(f => PointsTo(f, fault)))
                continue;
            if (Unguardable.Excusing(excuses, report, fault) is { } excuse)
            {
                stale.Remove(excuse);
                excused++;
                continue;
            }
            missed.Add($"{report}\t{fault.Kind}\t{fault.What}\t{(findings is null ? "not a report" : string.Join("; ", findings.Value.Select(f => $"{f.Id} {f.Location?.Start}")))}");
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{planted} planted, {planted - missed.Count - excused} found, {excused} unguardable"));
        Assert.True(missed.Count == 0, $"{missed.Count} of {planted} missed\n{string.Join('\n', missed)}");
        if (Asked is { IsWhole: true })
            Assert.Empty(stale);
    }

    static IEnumerable<(SoundReport Report, Fault Fault)> Planted(Func<SoundReport, IEnumerable<Fault>> plant, int every)
    {
        var portion = Asked ?? new Portion(1, every);
        return SoundReports.Published.Concat(SoundReports.Drawn).SelectMany(r => plant(r).Select(f => (r, f))).Where((_, n) => portion.Holds(n));
    }

    /// <summary>At what was changed, or by the name of the cell that was.</summary>
    static bool PointsTo(Diagnostic finding, Fault fault) =>
        finding.Related.Any(r => r.Message.Chinese.StartsWith(fault.What + " = ", StringComparison.Ordinal))
        || finding.Related.Select(r => r.Location).Append(finding.Location).OfType<Location>().Any(l => fault.Places.Any(p => Touches(l.Span, p)));

    static bool Touches(TextSpan span, TextSpan place) => span.Start <= place.End && place.Start <= span.End;
}
