using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Rules;
using Xunit;

namespace ReportLint.Tests.Rules;

public class RulePackTests
{
    [Fact]
    public void Every_shipped_rule_is_bound_without_complaint()
    {
        Assert.Empty(ShippedRules.Pack.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Location} {d.Id} {d.Message}"));
        Assert.Equal(ShippedRules.Sources("*.rule").Length, ShippedRules.Pack.Rules.Length);
    }

    [Fact]
    public void Without_forms_every_name_is_unknown_and_nothing_else_happens() =>
        Assert.NotEmpty(RulePack.Read(ShippedRules.Sources("*.rule"), new FormSet([])).Diagnostics);
}
