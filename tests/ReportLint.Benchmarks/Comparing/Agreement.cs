using ReportLint.Benchmarks.Generating;

namespace ReportLint.Benchmarks.Comparing;

/// <summary>Tools are compared only where they say the same.</summary>
static class Agreement
{
    /// <summary>Runs every tool once and holds its findings of the twelve checks against the planted faults.</summary>
    /// <returns>Whether all agree; where not, what differs has been printed.</returns>
    public static bool Check(IEnumerable<Tool> tools, Input input, string folder)
    {
        var planted = FindingFiles.Lines(Path.Combine(folder, PageSet.PlantedFile)).Order().ToList();
        var agree = true;
        foreach (var tool in tools)
        {
            var output = Path.Combine(folder, "agreement.out");
            MeasuredProcess.Run(tool.Command(input, output));
            var found = tool.ReadFindings(output).Where(f => Benchmarks.Check.All.Contains(f.Check)).Distinct().Order().ToList();
            var (missed, extra) = (planted.Except(found).ToList(), found.Except(planted).ToList());
            agree &= missed.Count + extra.Count == 0;
            Console.WriteLine($"{tool.Name}: {found.Count} of {planted.Count} faults{Differences(" missed", missed)}{Differences(" too much", extra)}");
        }
        return agree;
    }

    static string Differences(string what, List<Finding> findings) =>
        findings.Count == 0 ? "" : $";{what} {findings.Count}: {string.Join(", ", findings.Take(5)).Replace('\t', ' ')}";
}
