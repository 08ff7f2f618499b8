namespace ReportLint.Benchmarks.Comparing;

/// <summary>A program that checks pages.</summary>
/// <param name="Command">What to run, from the input and the file its findings are to be in.</param>
/// <param name="ReadFindings">The findings in that file.</param>
sealed record Tool(string Name, Func<Input, string, CommandLine> Command, Func<string, IEnumerable<Finding>> ReadFindings);

/// <summary>What a tool is to check.</summary>
/// <param name="Pages">A page, or the folder of all pages.</param>
/// <param name="Json">The same, extracted for the tools that read JSON.</param>
sealed record Input(string Pages, string Json)
{
    public string[] Files => File.Exists(Pages) ? [Pages] : Directory.GetFiles(Pages);
}

/// <summary>What all tools must agree on: the page's file name and the check that it breaks.</summary>
readonly record struct Finding(string File, string Check) : IComparable<Finding>
{
    public int CompareTo(Finding other) => string.CompareOrdinal(ToString(), other.ToString());

    public override string ToString() => $"{File}\t{Check}";
}
