using Xunit;

namespace ReportLint.Tests.Output;

public class FingerprintTests
{
    const string Content = "甲局报告\n一、总体\n收到5件。\n\n二、申请\n新收\t5\n结转\t1\n总计\t5\n尾\n";

    [Theory]
    [InlineData("收到5件。", "今年全年共收到各类申请共计5件。\n另起一段。")]
    [InlineData("甲局报告\n", "\n\n甲局报告\n\n")]
    [InlineData("\n", "\r\n")]
    public void A_fingerprint_survives_edits_elsewhere(string written, string instead) =>
        Assert.Equal(Prints(Content), Prints(Content.Replace(written, instead, StringComparison.Ordinal)));

    [Fact]
    public void Findings_of_one_report_have_different_fingerprints() =>
        Assert.Equal(3, Prints(Content).Distinct().Count());

    static IEnumerable<string> Prints(string content) => SampleRun.Checked(content).Findings.Select(f => f.Fingerprint);
}
