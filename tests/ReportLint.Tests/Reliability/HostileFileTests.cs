using System.Text;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Reliability.Hostile;
using ReportLint.Reports.Reading;
using ReportLint.Rules;
using ReportLint.Tests.Rules;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Reliability;

/// <summary>The hostile inputs, made small. Each is read, linted or refused, and four times as much of it takes about four times as much.</summary>
public class HostileFileTests
{
    const int Few = 400;

    /// <summary>Where a byte of the larger input takes more than this many times the memory of one of the smaller, something grows faster than the input.</summary>
    const double MostGrowth = 1.75;

    /// <summary>What so little takes is no danger, and depends on what was read before.</summary>
    const long Little = 4_000_000;

    static readonly IEnumerable<HostileFile> Reports = [.. HostileTexts.All, .. HostilePages.All, .. HostileDocuments.All];

    public static TheoryData<string> ReportNames => [.. Reports.Select(f => f.Name)];

    public static TheoryData<string> RuleNames => [.. HostileRules.All.Select(f => f.Name)];

    public static TheoryData<string> SettingsNames => [.. HostileSettings.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(ReportNames))]
    public void A_hostile_report_is_read_or_refused(string name)
    {
        var file = Reports.Single(f => f.Name == name);
        CheckGrowth(file, bytes =>
        {
            var read = ReportReader.Read("bad" + file.Extension, bytes, ShippedRules.Forms);
            Assert.True(read.Report is not null || !read.Diagnostics.IsEmpty);
            if (read.Report is { } report)
                Linter.Lint(report, ShippedRules.Pack);
        });
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void A_hostile_rule_file_ends_with_messages(string name) =>
        CheckGrowth(HostileRules.All.Single(f => f.Name == name), bytes =>
            RulePack.Read([new SourceText("bad.rule", Encoding.UTF8.GetString(bytes))], ShippedRules.Forms));

    [Theory]
    [MemberData(nameof(SettingsNames))]
    public void A_hostile_configuration_is_read_or_refused(string name) =>
        CheckGrowth(HostileSettings.All.Single(f => f.Name == name), ReadSettings);

    /// <summary>Found by the fuzzer: the YAML parser falls over an open list or map that goes on at the start of a line.</summary>
    [Theory]
    [InlineData("exclude: [\nb")]
    [InlineData("- {\na")]
    [InlineData(": [\nj")]
    [InlineData("#\n : [\n]-")]
    public void An_open_list_that_goes_on_at_the_start_of_a_line_is_refused(string settings) => ReadSettings(Encoding.UTF8.GetBytes(settings));

    static void ReadSettings(byte[] bytes)
    {
        var found = new List<Diagnostic>();
        var settings = SettingsFile.Read(new SourceText("rc.yaml", Encoding.UTF8.GetString(bytes)), found);
        Assert.True(settings is not null || found.Count > 0);
        Assert.All(found, d => Assert.NotNull(d.Location));
    }

    static void CheckGrowth(HostileFile file, Action<byte[]> read)
    {
        if (file.Times < Few)
        {
            read(file.Make(file.Times));
            return;
        }
        var (small, large) = (file.Make(Few), file.Make(4 * Few));
        var (forSmall, forLarge) = (Allocated(small, read), Allocated(large, read));
        Assert.True(forLarge < Little || (double)forLarge / large.Length < MostGrowth * forSmall / small.Length, $"{small.Length} bytes take {forSmall}, {large.Length} take {forLarge}");
    }

    static long Allocated(byte[] bytes, Action<byte[]> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read(bytes);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
