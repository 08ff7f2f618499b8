using ReportLint.Diagnostics;
using Xunit;

namespace ReportLint.Tests.Faults;

/// <summary>False alarms: of a report in which nothing is wrong, nothing is said.</summary>
public class SoundReportTests
{
    [Fact]
    public void Of_a_report_in_which_nothing_is_wrong_nothing_is_said()
    {
        var said = SoundReports.Drawn.SelectMany(r => r.Findings.Where(f => f.Id != "unit_word").Select(f => $"{r}: {f.Severity} {f.Id} {f.Location?.Start} {f.Message.Chinese}")).ToList();
        Assert.True(said.Count == 0, string.Join('\n', said));
    }

    [Fact]
    public void Of_published_reports_whose_figures_hold_there_are_at_most_notes()
    {
        var said = SoundReports.Published.SelectMany(r => r.Findings.Where(f => f.Severity != Severity.Note).Select(f => $"{r}: {f.Id} {f.Message.Chinese}"));
        Assert.Empty(said);
    }
}
