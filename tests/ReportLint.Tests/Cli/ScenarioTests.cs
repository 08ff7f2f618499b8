using Xunit;

namespace ReportLint.Tests.Cli;

/// <summary>What a user types and gets: one file a scenario, run through the program's entry method in a folder of its own.</summary>
public class ScenarioTests
{
    const string Folder = "tests/ReportLint.Tests/Cli/Scenarios";

    public static TheoryData<string> Scenarios =>
        [.. Repository.Files(Folder, "*.scenario").Select(f => Path.GetFileNameWithoutExtension(f))];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void The_program_does_what_the_scenario_says(string name) => CheckScenario(name);

    static void CheckScenario(string name)
    {
        var path = $"{Folder}/{name}.scenario";
        var scenario = Scenario.Parse(File.ReadAllText(Repository.PathTo(path)));
        Golden.Check(path, scenario.Run().ToString());
    }
}
