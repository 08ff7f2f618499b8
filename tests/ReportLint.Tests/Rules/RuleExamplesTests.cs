using ReportLint.Linting.Examples;
using Xunit;

namespace ReportLint.Tests.Rules;

/// <summary>The examples in the shipped rule files, run as the test command runs them.</summary>
public class RuleExamplesTests
{
    [Fact]
    public void Every_example_of_every_shipped_rule_turns_out_as_it_says()
    {
        var results = RuleExamples.Run(ShippedRules.Pack);
        Assert.NotEmpty(results);
        var problems = results.SelectMany(r => r.Problems).Select(p => $"{p.Location} {p.Id} {p.Message}").ToList();
        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }
}
