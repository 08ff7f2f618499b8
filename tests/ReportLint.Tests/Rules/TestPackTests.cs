using ReportLint.Diagnostics;
using ReportLint.Linting.Examples;
using ReportLint.Rules;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Rules;

/// <summary>Packs of rules that exist for tests: their examples say what the language means.</summary>
public class TestPackTests
{
    const int HeaderLines = 1;
    const int MostLines = 8;

    [Theory]
    [InlineData("meanings")]
    [InlineData("obligations")]
    public void Every_example_turns_out_as_it_says(string pack)
    {
        var read = Read(pack);
        var problems = read.Diagnostics.Where(d => d.Severity == Severity.Error)
            .Concat(RuleExamples.Run(read).SelectMany(r => r.Problems))
            .Select(p => $"{p.Location} {p.Id} {p.Message}").ToList();
        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }

    /// <summary>What an officer writes from the manual for something no shipped rule covers.</summary>
    [Fact]
    public void Ten_obligations_are_written_in_eight_lines_each()
    {
        var rules = Read("obligations").Rules;
        Assert.Equal(10, rules.Length);
        Assert.All(rules, r => Assert.InRange(HeaderLines + r.Syntax.Clauses.Count(c => c is not ReportLint.Rules.Syntax.ExampleSyntax), 1, MostLines));
        Assert.Empty(rules.Select(r => r.Rule.Id).Intersect(ShippedRules.Pack.Rules.Select(r => r.Rule.Id)));
    }

    static RulePack Read(string pack) => RulePack.Read(
        Repository.Files($"tests/ReportLint.Tests/Rules/Packs/{pack}", "*.rule").Select(f => new SourceText(Repository.Relative(f), File.ReadAllText(f))),
        ShippedRules.Forms);
}
