using ReportLint.Reliability.Fuzzing;
using Xunit;

namespace ReportLint.Tests.Reliability;

/// <summary>The first inputs of the fuzzer, the same every time; tests/ReportLint.Reliability goes on where these end.</summary>
public class FuzzTests
{
    [Theory]
    [InlineData("report", 40)]
    [InlineData("rules", 300)]
    [InlineData("forms", 300)]
    [InlineData("configuration", 600)]
    public void Harmed_inputs_break_no_promise(string name, int inputs)
    {
        var counts = FuzzRun.Run(FuzzTarget.All(Repository.Root).Single(t => t.Name == name), 1, inputs, TimeSpan.FromMinutes(2));
        Assert.Empty(counts.Crashes);
        Assert.Equal(0, counts.Hangs);
    }
}
