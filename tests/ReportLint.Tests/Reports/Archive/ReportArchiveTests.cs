using System.Collections.Immutable;
using ReportLint.Linting;
using ReportLint.Output;
using ReportLint.Reports;
using ReportLint.Reports.Archive;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading;
using ReportLint.Rules;
using ReportLint.Tests.Output;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Reports.Archive;

/// <summary>A report that was kept is the report that was read.</summary>
public class ReportArchiveTests
{
    static readonly RulePack Pack = LoadPack();

    public static TheoryData<string> Captures =>
        [.. Repository.Files("seeds", "*.txt").Concat(Repository.Files("tests/ReportLint.Tests/Reports/Reading", "*.html")).Select(Repository.Relative)];

    [Theory]
    [MemberData(nameof(Captures))]
    public void Rules_say_of_a_kept_report_what_they_say_of_the_one_that_was_read(string capture)
    {
        var read = ReportReader.Read(capture, File.ReadAllBytes(Repository.PathTo(capture)), Pack.Forms);
        if (read.Report is not { } report)
            return;
        var (kept, said) = ArchiveReader.Read(ArchiveWriter.Write(report, read.Diagnostics), capture, Pack.Forms)!.Value;
        Assert.Equal(Messages(read.Diagnostics), Messages(said));
        Assert.Equal(Messages(report.Diagnostics), Messages(kept.Diagnostics));
        foreach (var format in OutputFormat.All)
            Assert.Equal(Output(format, report), Output(format, kept));
    }

    [Fact]
    public void Names_put_otherwise_are_kept()
    {
        const string Seed = "seeds/002_594938079f36f576.txt";
        var renamed = File.ReadAllText(Repository.PathTo(Seed)).Replace("\n行政规范性文件 |", "\n规范性文件 |", StringComparison.Ordinal);
        var report = ReportReader.Read(Seed, System.Text.Encoding.UTF8.GetBytes(renamed), Pack.Forms).Report!;
        var kept = ArchiveReader.Read(ArchiveWriter.Write(report, []), Seed, Pack.Forms)!.Value.Report;
        Assert.Equal("规范性文件", Assert.Single(report.Tables.SelectMany(t => t.Renamed)).Printed);
        Assert.Equal(report.Tables.SelectMany(t => t.Renamed), kept.Tables.SelectMany(t => t.Renamed));
    }

    [Fact]
    public void A_report_that_is_not_whole_is_not_used()
    {
        const string Seed = "seeds/003_a7ed15760e03fe8e.txt";
        var report = ReportReader.Read(Seed, File.ReadAllBytes(Repository.PathTo(Seed)), Pack.Forms).Report!;
        var bytes = ArchiveWriter.Write(report, []);
        for (var length = 0; length < bytes.Length; length += bytes.Length / 97)
            Assert.Null(ArchiveReader.Read(bytes[..length], Seed, Pack.Forms));
    }

    static IEnumerable<string> Messages(ImmutableArray<ReportLint.Diagnostics.Diagnostic> diagnostics) =>
        diagnostics.Select(d => $"{d.Location} {d.Id} {d.Message.Chinese} {d.Location?.Text}");

    static string Output(OutputFormat format, Report report)
    {
        var result = Linter.Lint(report, Pack);
        var file = new CheckedFile(report.Source.Path, 1, "", result) { Findings = Finding.Of(result) };
        return SampleRun.Write(format, SampleRun.Of(file) with { AllOutcomes = true });
    }

    static RulePack LoadPack()
    {
        var files = Repository.Files("rules", "*").Select(f => new SourceText(Repository.Relative(f), File.ReadAllText(f))).ToList();
        var forms = FormSet.Read(files.Where(f => !f.Path.EndsWith(".rule", StringComparison.Ordinal)), []);
        return RulePack.Read(files.Where(f => f.Path.EndsWith(".rule", StringComparison.Ordinal)), forms);
    }
}
