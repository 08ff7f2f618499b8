using ReportLint.Benchmarks.Generating;

namespace ReportLint.Benchmarks.Comparing;

/// <summary>A generated set of pages, and the same as JSON.</summary>
sealed record Workload(int Pages, string Folder, Input Input)
{
    /// <summary>The page in the middle by name, alone.</summary>
    public Input One
    {
        get
        {
            var page = Input.Files.Order().ElementAt(Pages / 2);
            return new Input(page, Path.Combine(Input.Json, Path.GetFileName(page) + ".json"));
        }
    }

    public static Workload Prepare(string scratch, int pages, int seed, Tools tools)
    {
        var folder = Path.Combine(scratch, $"pages-{pages}-{seed}");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        PageSet.Write(folder, pages, seed);
        var input = new Input(Path.Combine(folder, "pages"), Directory.CreateDirectory(Path.Combine(folder, "json")).FullName);
        MeasuredProcess.Run(tools.Extract(input.Pages, input.Json));
        return new Workload(pages, folder, input);
    }
}
