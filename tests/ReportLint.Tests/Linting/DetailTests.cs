using ReportLint.Linting;
using ReportLint.Reports.Reading;
using ReportLint.Rules;
using ReportLint.Tests.Rules;
using Xunit;

namespace ReportLint.Tests.Linting;

public class DetailTests
{
    public static TheoryData<string> Seeds => [.. Repository.Files("seeds", "*.txt").Select(Repository.Relative)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whether_evidence_is_told_changes_no_outcome_and_no_finding(string seed)
    {
        var report = ReportReader.Read(seed, File.ReadAllBytes(Repository.PathTo(seed)), ShippedRules.Pack.Forms).Report!;
        var all = Linter.Lint(report, ShippedRules.Pack);
        var findings = Linter.Lint(report, ShippedRules.Pack, Detail.Findings);
        Assert.Equal(Outcomes(all), Outcomes(findings));
        Assert.Equal(all.Findings.Select(Text), findings.Findings.Select(Text));
    }

    static IEnumerable<string> Outcomes(LintResult result) => result.Verdicts.Select(v => $"{v.Rule.Id} {v.Element} {v.Outcome} {v.Severity}");

    static string Text(Diagnostics.Diagnostic finding) => $"{finding} {string.Join(' ', finding.Related)}";
}
