using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Tests.Faults.Planting;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Faults;

/// <summary>
/// Faults planted one at a time into reports in which nothing is wrong: each must be found, by a finding at what was
/// changed. REPORTLINT_FAULTS=1 plants every one of them, else every so manieth.
/// </summary>
public class FaultTests(ITestOutputHelper output)
{
    static readonly bool All = Environment.GetEnvironmentVariable("REPORTLINT_FAULTS") is not null;

    [Fact]
    public void Faults_in_figures_are_found_at_their_cell() => Check(FigureFaults.Of, every: 97, missable: 16);

    [Fact]
    public void Faults_in_parts_and_headings_are_found_there() => Check(PartFaults.Of, every: 13, missable: 27);

    [Fact]
    public void Faults_in_prose_are_found_in_their_sentence() => Check(MarkFaults.Of, every: 11, missable: 20);

    [Fact]
    public void Rows_and_tables_dropped_are_found() => Check(TableFaults.Of, every: 5, missable: 2);

    void Check(Func<SoundReport, IEnumerable<Fault>> plant, int every, int missable)
    {
        int planted = 0, found = 0, n = 0;
        var missed = new List<string>();
        foreach (var report in SoundReports.Published.Concat(SoundReports.Drawn))
        {
            foreach (var fault in plant(report))
            {
                if (!All && n++ % every != 0)
                    continue;
                planted++;
                var findings = report.NewFindings(fault);
                if (findings is { } told && told.Any(f => PointsTo(f, fault)))
                    found++;
                else
                    missed.Add($"{report}\t{fault.Kind}\t{fault.What}\t{(findings is null ? "not a report" : string.Join("; ", findings.Value.Select(f => $"{f.Id} {f.Location?.Start}")))}");
            }
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found} of {planted} found"));
        Assert.True(missed.Count <= missable, $"{missed.Count} of {planted} missed\n{string.Join('\n', missed)}");
    }

    static bool PointsTo(Diagnostic finding, Fault fault) =>
        finding.Related.Select(r => r.Location).Append(finding.Location).OfType<Location>().Any(l => fault.Places.Any(p => Touches(l.Span, p)));

    static bool Touches(TextSpan span, TextSpan place) => span.Start <= place.End && place.Start <= span.End;
}
