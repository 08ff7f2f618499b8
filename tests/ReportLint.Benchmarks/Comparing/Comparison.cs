namespace ReportLint.Benchmarks.Comparing;

/// <summary>Runs the programs and their peers side by side and prints a table of goals.</summary>
sealed class Comparison(Tools tools, string scratch, int seed, int pairs)
{
    const int Slow = 3;

    /// <returns>0 when all tools agree; 1 when they do not, and nothing was measured.</returns>
    public int Run(int pages, int manyPages)
    {
        var few = Workload.Prepare(scratch, pages, seed, tools);
        Console.WriteLine("\nfindings of the 12 checks:");
        Tool?[] all = [tools.ReportLint, tools.SelfContained, tools.Native, tools.Floor, tools.Schematron, tools.BeautifulSoup, tools.Spectral, tools.HtmlValidate];
        if (!Agreement.Check(all.OfType<Tool>(), few.Input, few.Folder))
        {
            Console.WriteLine("The tools do not agree, so there is nothing to compare.");
            return 1;
        }
        Console.WriteLine("\n| ratio | goal | measured | | |\n| --- | --- | --- | --- | --- |");
        Compare(new Goal($"{pages} pages: time against lxml's Schematron", 0.4), tools.ReportLint, tools.Schematron, few.Input, pairs);
        Compare(new Goal($"{pages} pages: time against html-validate", 0.06), tools.ReportLint, tools.HtmlValidate, few.Input, Slow);
        Compare(new Goal($"{pages} pages: time against Spectral", 0.25), tools.ReportLint, tools.Spectral, few.Input, Slow);
        Compare(new Goal($"{pages} pages: time against the hand-coded program", 1.5), tools.ReportLint, tools.Floor, few.Input, pairs);
        Compare(new Goal($"{pages} pages: time against parsing alone", 1.6), tools.ReportLint, tools.Parsing, few.Input, pairs);
        Compare(new Goal("one page: time against lxml's Schematron", 1.6), tools.ReportLint, tools.Schematron, few.One, 2 * pairs);
        Compare(new Goal("one page: time against html-validate", 0.25), tools.ReportLint, tools.HtmlValidate, few.One, pairs);
        var many = manyPages > 0 ? Workload.Prepare(scratch, manyPages, seed, tools) : null;
        if (many is not null)
            CompareMany(few, many);
        if (tools.SelfContained is { } selfContained)
            CompareBuild("self-contained", selfContained, 1.6, few, many);
        if (tools.Native is { } native)
            CompareBuild("native", native, 0.35, few, many);
        return 0;
    }

    /// <summary>Another build of the same program, against the same goals.</summary>
    /// <param name="onePage">The goal for one page.</param>
    void CompareBuild(string name, Tool build, double onePage, Workload few, Workload? many)
    {
        Compare(new Goal($"{name}, {few.Pages} pages: time against lxml's Schematron", 0.4), build, tools.Schematron, few.Input, pairs);
        Compare(new Goal($"{name}, {few.Pages} pages: time against the hand-coded program", 1.5), build, tools.Floor, few.Input, pairs);
        Compare(new Goal($"{name}, one page: time against lxml's Schematron", onePage), build, tools.Schematron, few.One, 2 * pairs);
        if (many is null)
            return;
        Compare(new Goal($"{name}, {many.Pages} pages: time against lxml's Schematron", 0.3), build, tools.Schematron, many.Input, Slow);
        var growth = Pairs.Measure(Slow, () => Measure(build, many.Input), () => Measure(build, few.Input));
        Print(new Goal($"{name}, {many.Pages} pages: peak memory in MiB", 100), growth.First.PeakMiB, growth);
    }

    void CompareMany(Workload few, Workload many)
    {
        Compare(new Goal($"{many.Pages} pages: time against lxml's Schematron", 0.3), tools.ReportLint, tools.Schematron, many.Input, Slow);
        var growth = Pairs.Measure(Slow, () => Measure(tools.ReportLint, many.Input), () => Measure(tools.ReportLint, few.Input));
        Print(new Goal($"{many.Pages} pages: time against {few.Pages} pages", 10), growth.Wall, growth);
        Print(new Goal($"{many.Pages} pages: peak memory against {few.Pages} pages", 1.25), growth.Peak, growth);
        Print(new Goal($"{many.Pages} pages: peak memory in MiB", 100), growth.First.PeakMiB, growth);
        CompareCached(many);
    }

    void CompareCached(Workload many)
    {
        var folder = Directory.CreateTempSubdirectory("reportlint-cache-").FullName;
        var tool = tools.CachedIn(folder);
        Measure(tool, many.Input);
        var cached = Pairs.Measure(Slow, () => Measure(tool, many.Input), () => Measure(tools.ReportLint, many.Input));
        Directory.Delete(folder, recursive: true);
        Print(new Goal($"{many.Pages} unchanged pages with --cache: time against the first run", 0.1), cached.Wall, cached);
    }

    void Compare(Goal goal, Tool ours, Tool peer, Input input, int count)
    {
        var ratios = Pairs.Measure(count, () => Measure(ours, input), () => Measure(peer, input));
        Print(goal, ratios.Wall, ratios);
    }

    static void Print(Goal goal, double measured, Ratios ratios) => Console.WriteLine(goal.Line(measured, Goal.Details(ratios)));

    Measurement Measure(Tool tool, Input input) => MeasuredProcess.Run(tool.Command(input, Path.Combine(scratch, "measured.out")));
}
