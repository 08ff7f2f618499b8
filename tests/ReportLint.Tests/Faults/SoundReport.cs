using System.Collections.Immutable;
using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Reports;
using ReportLint.Reports.Reading;
using ReportLint.Rules;
using ReportLint.Tests.Reports.Reading;
using ReportLint.Tests.Rules;

namespace ReportLint.Tests.Faults;

/// <summary>A report faults are planted into: its text, what may be changed in it, and what is said of it as it stands.</summary>
sealed class SoundReport
{
    static readonly RulePack Pack = RulePack.Read(ShippedRules.Sources("*.rule"), ReadReports.Forms);

    readonly HashSet<string> said;

    public SoundReport(string path, string text, ImmutableArray<Mark> marks)
    {
        Path = path;
        Text = text;
        Marks = marks;
        var result = Lint(text)!;
        Report = result.Report;
        Findings = result.Findings;
        said = [.. result.Findings.Select(Describe)];
    }

    public string Path { get; }

    public string Text { get; }

    public ImmutableArray<Mark> Marks { get; }

    public Report Report { get; }

    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>What is said of a faulty copy that was not said of this one; null when it is not read as a report any more.</summary>
    public ImmutableArray<Diagnostic>? NewFindings(Fault fault) =>
        Lint(fault.Text) is { } result ? [.. result.Findings.Where(f => !said.Contains(Describe(f)))] : null;

    public override string ToString() => Path;

    LintResult? Lint(string text)
    {
        var read = ReportReader.Read(Path, Encoding.UTF8.GetBytes(text), ReadReports.Forms);
        return read.Report is null ? null : Linter.Lint(read.Report, Pack);
    }

    static string Describe(Diagnostic finding) =>
        string.Join('|', [finding.Id, finding.Element, finding.Message.Chinese, .. finding.Related.Select(r => r.Message.Chinese)]);
}
